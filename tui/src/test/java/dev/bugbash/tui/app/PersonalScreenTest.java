package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.config.Folders;
import dev.bugbash.tui.config.Personal;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.view.Panel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved views, keys of one's own, and coming back to where one was. */
final class PersonalScreenTest {
  @TempDir private Path folder;
  private Board board;

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
  }

  @AfterEach
  void close() {
    board.close();
  }

  private Personal personal() {
    return Personal.of(Folders.of(Map.of("HOME", folder.resolve("home").toString())), "me", folder);
  }

  private ScreenDriver screen() {
    return new ScreenDriver(board, personal(), 160, 40).look();
  }

  @Test
  void aFilterWithItsOrderIsSavedAsAViewAndThereNextTime() {
    ScreenDriver screen = screen();
    screen.type("/zip").press(Kind.ENTER).type("s").type("SZips").press(Kind.ENTER);
    screen.assertScreen("7 Zips 1", "saved as the view Zips", "/ zip \u00B7 largest first");

    ScreenDriver later = screen();
    later
        .assertScreen("7 Zips 1")
        .type("7")
        .assertScreen("/ zip \u00B7 largest first", "Clusters 1 of 3");
    later.type("1").assertScreen("Clusters 3", "new, regressed, unclaimed, largest");
  }

  @Test
  void aSavedViewIsForgottenAfterAYesOnly() {
    ScreenDriver screen = screen();
    screen.type("/zip").press(Kind.ENTER).type("SZips").press(Kind.ENTER);

    screen.type(":forget").press(Kind.ENTER);
    screen.assertScreen("Forget the view Zips? This can't be undone.");
    screen.type("n").assertScreen("7 Zips", "nothing was changed");
    screen.type(":forget").press(Kind.ENTER).type("y");
    screen.assertScreen("the view Zips is forgotten").assertNoScreen("7 Zips");
    screen.type(":forget").press(Kind.ENTER);
    screen.assertScreen("only a view that you saved can be forgotten");
    screen().assertNoScreen("Zips 1");
  }

  @Test
  void aViewIsNotCalledAsOneThatIsAlwaysThereOrByNothing() {
    ScreenDriver screen = screen();
    screen.type("SMine").press(Kind.ENTER).assertScreen("Mine is always there");
    screen.type("Sa=b").press(Kind.ENTER).assertScreen("a name has no =");
    screen.type("S").press(Kind.ENTER).assertScreen("a name has 1 to 24 characters");
  }

  @Test
  void whereNothingCanBeKeptThatIsSaid() {
    new ScreenDriver(board, Personal.NONE, 160, 40)
        .look()
        .type("SZips")
        .press(Kind.ENTER)
        .assertScreen("could not be kept: there is no home folder");
  }

  @Test
  void viewsCountTheirClusters() {
    screen().assertScreen("2 Mine 0").type("c").assertScreen("2 Mine 1");
  }

  @Test
  void oneComesBackToWhereOneWas() {
    ScreenDriver screen = screen();
    screen.type("/!zip").press(Kind.ENTER).type("sG").press(Kind.TAB).type("z");
    screen.leave();
    ClusterId before = screen.model().clusters().selectedId().orElseThrow();

    ScreenDriver later = screen();

    assertEquals(before, later.model().clusters().selectedId().orElseThrow());
    assertEquals("!zip", later.model().clusters().filter());
    assertEquals(Panel.TESTS, later.model().place().focus());
    assertTrue(later.model().place().zoomed());
    later.type("z").assertScreen("/ !zip \u00B7 largest first", "Clusters 2 of 3");
  }

  @Test
  void oneComesBackToAListingWithItsFilter() {
    ScreenDriver screen = screen();
    screen.type("c").type("6/claimed").press(Kind.ENTER).leave();

    screen().assertScreen("History 1 of 2", "/ claimed");
  }

  @Test
  void aClusterThatIsGoneIsPassedOver() throws IOException {
    ScreenDriver screen = screen();
    screen.type("G").leave();
    Path session = personal().session().orElseThrow();
    Files.writeString(session, Files.readString(session).replace("BB-3", "BB-77"));

    ScreenDriver later = screen();

    assertEquals(0, later.model().clusters().list().selected());
  }

  @Test
  void whatCannotBeReadIsToldAndTheScreenOpensAllTheSame() throws IOException {
    Path session = personal().session().orElseThrow();
    Files.createDirectories(session.getParent());
    Files.write(session, new byte[] {(byte) 0xff});

    screen().assertScreen("where you left is not known: it is no UTF-8 text", "Clusters 3");
  }

  @Test
  void footerAndHelpAndPaletteShowTheKeysThatOneHasChosen() throws IOException {
    Path file = personal().file().orElseThrow();
    Files.createDirectories(file.getParent());
    Files.writeString(file, "key.claim = C\nthem = dark\n");

    ScreenDriver screen = screen();
    screen.assertScreen("config:2: there is no option them");
    screen.resize(200, 40).type("j").press(Kind.ESCAPE).assertScreen("C claim");
    screen.type("?claim it").assertScreen("C             claim").press(Kind.ESCAPE);
    screen.type("C").assertScreen("is yours");
  }
}
