package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TakingTest {
  @TempDir private Path folder;

  @Test
  void theEditorOpensAtTheLineOfTheFrame() throws IOException {
    Path file = folder.resolve("src/org/example/Zip.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "\n".repeat(9));
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = zip(board).type("e");

      assertEquals(List.of(new Effect.Edit(file, 7)), screen.displayed());
    }
  }

  @Test
  void whatIsNotHereIsNotOpenedAndTheReasonIsSaid() throws IOException {
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = zip(board).type("e");

      screen.assertScreen("the working tree here has no Zip.java:7");
      assertEquals(List.of(), screen.displayed());
    }
  }

  @Test
  void thePagerHasTheWholeFailure() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("p");

    Effect.Page page = (Effect.Page) screen.displayed().get(0);
    assertTrue(page.text().startsWith("java.lang.NoSuchMethodError\n'java.lang"), page.text());
    assertTrue(page.text().contains("ParentRunner.run(ParentRunner.java:363)"), page.text());
    assertTrue(page.text().contains("\nOutput\nstarting worker 0\n"), page.text());
  }

  @Test
  void idsOfMarkedClustersAreCopied() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("yi").type("  yi");

    assertEquals(
        List.of(new Effect.Copy("BB-1", "the id BB-1"), new Effect.Copy("BB-1 BB-3", "2 ids")),
        screen.displayed());
  }

  @Test
  void theStackTraceIsCopiedWithoutWhatSteersATerminal() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("/BB-7").press(Kind.ENTER).type("ys");

    String text = ((Effect.Copy) screen.displayed().get(0)).text();
    assertTrue(text.contains("\u241B[31mred"), text);
    assertTrue(text.contains("\n\tat org.junit.Assert.fail(Assert.java:88)\n"), text);
  }

  @Test
  void theRerunCommandIsCopiedOrItsLackIsSaid() throws IOException {
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = zip(board).type("yr");

      String command = "mvn test -Dtest='org.example.ZipTest#crc'";
      assertEquals(List.of(new Effect.Copy(command, "the command " + command)), screen.displayed());
    }
    RealBoard.write(
        folder.resolve("strange"), "S", RealBoard.failed("S", "x&#10;rm -rf ~", "E", "strange"));
    try (Board board = RealBoard.in(folder)) {
      RealBoard.add(board, folder.resolve("strange"), "two");
      ScreenDriver screen = on(board, "strange").type("yr");

      screen.assertScreen("nobody knows which tool runs");
      assertEquals(List.of(), screen.displayed());
    }
  }

  @Test
  void aSummaryIsCopiedAsMarkdown() throws IOException {
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = zip(board).type("ym");

      Effect.Copy copy = (Effect.Copy) screen.displayed().get(0);
      assertTrue(copy.text().startsWith("### BB-"), copy.text());
      assertTrue(copy.text().contains("- `org.example.ZipTest::crc`"), copy.text());
      assertTrue(copy.what().startsWith("the summary of BB-"), copy.what());
    }
  }

  @Test
  void anotherKeyCopiesNothing() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("y");

    screen.assertScreen("copy  i id  r rerun command  s stack trace  m Markdown");
    assertEquals(List.of(), screen.press(Kind.ESCAPE).displayed());
  }

  @Test
  void theOnlyLinkIsOpenedAtOnceAndOfSeveralOneIsChosen() throws IOException {
    try (Board board = RealBoard.in(folder)) {
      zip(board).type("o").assertScreen("has no links");
      known(board, "zips", "https://bugs.example/1");

      assertEquals(
          List.of(new Effect.Browse("https://bugs.example/1")), zip(board).type("o").displayed());

      Path tickets = Files.createDirectories(folder.resolve("bash"));
      Files.writeString(
          tickets.resolve("t.csv"), "Id;Title;Link\nT-7;zips;https://bugs.example/2\n");
      RealBoard.add(board, folder.resolve("bash"), "tickets");
      ScreenDriver screen = zip(board);
      ClusterId id = screen.model().clusters().selectedId().orElseThrow();
      try (BoardTickets known =
          BoardTickets.open(new BoardLocation(folder), board, Clock.systemUTC())) {
        known.link("T-7", id, "me");
        screen.knowing(new BoardTicketSource(known)).type("o");
      }
      assertEquals(List.of(), screen.displayed());
      screen.assertScreen("open  1 zips  2 T-7").type("2");
      assertEquals(List.of(new Effect.Browse("https://bugs.example/2")), screen.displayed());
    }
  }

  private static void known(Board board, String name, String link) {
    board
        .corrections()
        .addKnown(
            new KnownCause(
                0,
                name,
                Condition.Kind.REGEX,
                "bad checksum",
                "",
                link,
                "me",
                ScreenDriver.NOW,
                Optional.<ClusterId>empty()));
  }

  private ScreenDriver zip(Board board) {
    return on(board, "zip");
  }

  private ScreenDriver on(Board board, String word) {
    return new ScreenDriver(board, 140, 40)
        .at(new Workplace(folder, Map.of()))
        .look()
        .type("/" + word)
        .press(Kind.ENTER);
  }
}
