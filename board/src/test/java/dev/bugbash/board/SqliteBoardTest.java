package dev.bugbash.board;

import static dev.bugbash.board.Samples.MORNING;
import static dev.bugbash.board.Samples.green;
import static dev.bugbash.board.Samples.named;
import static dev.bugbash.board.Samples.oneOfEach;
import static dev.bugbash.board.Samples.red;
import static dev.bugbash.board.Samples.show;
import static dev.bugbash.board.Samples.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteBoardTest extends BoardContract {
  @TempDir Path folder;

  private BoardLocation location() {
    return BoardLocation.find(folder);
  }

  @Override
  Board open(Clock clock) {
    return Boards.open(location(), clock);
  }

  @Test
  void countersEqualRecountsFromTheRows() throws SQLException {
    importOneOfEach();
    take(board, named("nightly", MORNING), "b.xml", oneOfEach("shop.BTest"));
    take(board, named("earlier", MORNING.minusSeconds(9)), "c.xml", oneOfEach("shop.BTest"));
    board.claim(FIRST, "ada");
    board.release(FIRST, "ada");
    board.claim(FIRST, "bob");

    BoardAudit.assertSound(location().file());
    BoardAudit.assertNoLeftovers(location().file());
    assertEquals(
        List.of("nightly 8 6", "earlier 4 3"),
        board.runs().stream()
            .map(r -> r.details().name() + " " + r.tests() + " " + r.failures())
            .toList());
  }

  @Test
  void aReportThatTurnsOutUnreadableLeavesNothing() throws SQLException {
    try (Intake intake = board.begin(named("nightly", MORNING), "importer")) {
      ReportVisitor visitor = intake.visitor();
      ReportSink large = visitor.opened("large.xml", "junit-xml");
      for (int i = 0; i < 9_000; i++) {
        large.result(i % 10 == 0 ? red("big.Test", "t" + i, 1) : green("big.Test", "t" + i));
      }
      visitor.unreadable("large.xml", "line 7: cut off");
      visitor.opened("small.xml", "junit-xml").result(red("small.Test", "t", 2));
      visitor.unreadable("small.xml", "line 8: cut off");
      show(visitor, "good.xml", red("good.Test", "t", 0));

      ImportSummary summary = intake.commit();

      assertEquals(1, summary.reports());
      assertEquals(1, summary.failures());
      assertEquals(
          List.of("large.xml", "small.xml"),
          summary.unreadable().stream().map(ImportSummary.Unreadable::path).toList());
    }
    assertEquals(1, board.clusters().size());
    assertEquals(List.of("1"), BoardAudit.query(location().file(), "SELECT count(*) FROM result"));
    BoardAudit.assertSound(location().file());
    BoardAudit.assertNoLeftovers(location().file());
  }

  @Test
  void anImportThatWasTakenForDeadSaysWhatToDo() throws SQLException {
    try (Intake intake = board.begin(named("nightly", MORNING), "importer")) {
      BoardAudit.execute(location().file(), "DELETE FROM shard");
      ReportVisitor visitor = intake.visitor();
      Result[] many = new Result[9_000];
      for (int i = 0; i < many.length; i++) {
        many[i] = green("big.Test", "t" + i);
      }

      BoardException thrown =
          assertThrows(
              BoardException.class,
              () -> {
                show(visitor, "a.xml", many);
                intake.commit();
              });

      assertContains("import again", thrown);
    }
    assertEquals(List.of(), board.runs());
    BoardAudit.assertNoLeftovers(location().file());
  }

  @Test
  void aBoardOfANewerVersionIsRefused() throws SQLException {
    board.close();
    BoardAudit.execute(location().file(), "PRAGMA user_version = 99");

    BoardException refused = assertThrows(BoardException.class, () -> open(clock));

    assertContains("newer bugbash", refused);
    assertContains(location().file().toString(), refused);
  }

  @Test
  void aFileThatIsNoBoardIsRefused() throws Exception {
    Path folder = Files.createDirectories(this.folder.resolve("other/.bugbash"));
    BoardLocation other = new BoardLocation(folder);
    Files.writeString(other.file(), "This is not a database, whatever its name says. ".repeat(40));

    BoardException refused =
        assertThrows(BoardException.class, () -> Boards.open(other, clock).close());

    assertContains(other.file().toString(), refused);
  }

  private static void assertContains(String words, BoardException thrown) {
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.contains(words), message);
  }
}
