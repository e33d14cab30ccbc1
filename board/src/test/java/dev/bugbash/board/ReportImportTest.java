package dev.bugbash.board;

import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports of real files, categorized by the real rules. */
class ReportImportTest {
  @TempDir Path folder;

  private final List<Board> opened = new ArrayList<>();

  @AfterEach
  void closeBoardsAfterAudit() throws Exception {
    opened.forEach(Board::close);
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.endsWith("board.sqlite")).toList()) {
        Recount.check(file);
        Recount.checkThatNothingIsLeftOver(file);
      }
    }
  }

  private Board open(String name) {
    Board board =
        Boards.open(new BoardLocation(folder.resolve(name + "/.bugbash")), BoardContract.CLOCK);
    opened.add(board);
    return board;
  }

  private static ImportSummary read(Board board, List<ReportSource> sources, ImportedRun run) {
    return new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(sources, run, "ada", (done, of, failures) -> {});
  }

  private ReportSource report(String name, int tests) throws Exception {
    return JunitFiles.write(folder.resolve(name), "acme." + name.charAt(0) + "Test", tests);
  }

  /** What a person would compare. */
  private static List<String> clusters(Board board) {
    return board.clusters().stream()
        .map(c -> c.id() + " " + c.size() + " " + c.tests() + " " + c.type() + " " + c.title())
        .toList();
  }

  @Test
  void aFolderWithFiveRunFilesComesInAsFiveRunsInTheOrderOfTheirTimes() throws Exception {
    for (int i = 5; i >= 1; i--) {
      Path run = folder.resolve("reports/" + (9 - i));
      JunitFiles.write(run.resolve("TEST-a.xml"), "acme.ATest", 10 * i);
      Files.writeString(
          run.resolve("bugbash-run.json"),
          "{\"name\": \"step %d\", \"time\": \"2026-03-0%dT06:00:00Z\"}".formatted(i, i));
    }
    Board board = open("board");

    List<ReportSource> sources =
        new ReportFinder(folder).find(List.of(folder.resolve("reports").toString()));
    ImportSummary summary = read(board, sources, unnamed(6));

    assertEquals(5, summary.runs());
    assertEquals(150, summary.tests());
    assertEquals(30, summary.failures());
    assertEquals(4, summary.clusters());
    assertEquals(
        List.of("step 1 10", "step 2 20", "step 3 30", "step 4 40", "step 5 50"),
        board.runs().stream().map(r -> r.details().name() + " " + r.tests()).toList());
  }

  @Test
  void theSameReportsAddNothingTheSecondTime() throws Exception {
    for (ImportedRun run : List.of(named("nightly", 6), unnamed(6))) {
      Board board = open("board named " + run.named());
      List<ReportSource> sources = List.of(report("a.xml", 40), report("b.xml", 40));
      read(board, sources, run);
      List<String> before = clusters(board);
      long events = board.sequence();

      ImportSummary again = read(board, sources, run);

      assertEquals(2, again.known());
      assertEquals(0, again.reports());
      assertEquals(0, again.runs());
      assertEquals(0, again.failures());
      assertEquals(1, board.runs().size());
      assertEquals(before, clusters(board));
      assertEquals(events, board.sequence());
    }
  }

  @Test
  void aFurtherShardJoinsItsNamedRun() throws Exception {
    Board board = open("board");
    ReportSource first = report("a.xml", 40);
    read(board, List.of(first), named("nightly", 6));

    ImportSummary shard = read(board, List.of(first, report("b.xml", 20)), named("nightly", 7));

    assertEquals(1, shard.reports());
    assertEquals(1, shard.known());
    assertEquals(0, shard.newClusters());
    RunRow run = board.runs().get(0);
    assertEquals(1, board.runs().size());
    assertEquals(named("nightly", 6).details(), run.details());
    assertEquals(2, run.reports());
    assertEquals(60, run.tests());
    assertEquals(12, run.failures());
  }

  @Test
  void aChangedReportMakesANewRunWhereNobodyNamedIt() throws Exception {
    Board board = open("board");
    ReportSource same = report("a.xml", 40);
    read(board, List.of(same, report("b.xml", 20)), unnamed(6));

    ImportSummary changed = read(board, List.of(same, report("b.xml", 30)), unnamed(7));

    assertEquals(1, changed.runs());
    assertEquals(2, changed.reports());
    assertEquals(List.of(60, 70), board.runs().stream().map(RunRow::tests).toList());
  }

  @Test
  void twoIdenticalReportsOfOneImportCountOnce() throws Exception {
    Board board = open("board");
    ReportSource original = report("a.xml", 40);
    Path copy = Files.copy(original.path(), folder.resolve("copy.xml"));

    ImportSummary summary =
        read(
            board,
            List.of(original, new ReportSource(copy, Optional.empty())),
            named("nightly", 6));

    assertEquals(1, summary.reports());
    assertEquals(1, summary.known());
    assertEquals(40, summary.tests());
    assertEquals(40, board.runs().get(0).tests());
  }

  @Test
  void anUnreadableReportIsNamedAndTheOthersAreThere() throws Exception {
    Board board = open("board");
    ReportSource whole = report("a.xml", 40);
    Path cut = folder.resolve("cut.xml");
    String text = Files.readString(whole.path()).replace("acme.aTest", "acme.cutTest");
    Files.writeString(cut, text.substring(0, text.length() / 2) + "<<<");
    ReportSource missing = new ReportSource(folder.resolve("missing.xml"), Optional.empty());

    ImportSummary summary =
        read(
            board,
            List.of(new ReportSource(cut, Optional.empty()), whole, missing),
            named("nightly", 6));

    assertEquals(
        List.of(cut.toString(), missing.path().toString()),
        summary.unreadable().stream().map(ImportSummary.Unreadable::path).toList());
    assertTrue(summary.unreadable().get(0).problem().contains("line"), summary.toString());
    assertEquals(1, summary.reports());
    assertEquals(40, board.runs().get(0).tests());
    assertTrue(
        board.clusters().stream()
            .flatMap(c -> board.members(c.id(), 100).stream())
            .allMatch(m -> m.test().suite().equals("acme.aTest")));
  }

  @Test
  void anImportOfNothingButUnreadableReportsMakesNoRun() throws Exception {
    Board board = open("board");
    Path empty = Files.writeString(folder.resolve("TEST-empty.xml"), "");

    ImportSummary summary =
        read(board, List.of(new ReportSource(empty, Optional.empty())), named("n", 6));

    assertEquals(1, summary.unreadable().size());
    assertEquals(0, summary.runs());
    assertEquals(List.of(), board.runs());
    assertEquals(0, board.sequence());
  }

  @Test
  void anImportThatWasTakenForDeadSaysWhatToDo() throws Exception {
    Board board = open("board");
    Path file = folder.resolve("board/.bugbash/board.sqlite");
    ReportImport reports = new ReportImport(board, new ReportReader(InputStream.nullInputStream()));
    List<ReportSource> sources = JunitFiles.writeFolder(folder, 8, 6_000);

    BoardException thrown =
        assertThrows(
            BoardException.class,
            () ->
                reports.read(
                    sources, named("nightly", 6), "ada", (done, of, failures) -> forget(file)));

    assertTrue(String.valueOf(thrown.getMessage()).contains("import again"), thrown.toString());
    assertEquals(List.of(), board.runs());
  }

  /** As another import does with one that seems to be dead. */
  private static void forget(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 20000");
      statement.execute("DELETE FROM shard");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theOrderOfReportsChangesNothing() throws Exception {
    long seed = System.nanoTime();
    System.out.println("ReportImportTest seed " + seed);
    List<ReportSource> sources = new ArrayList<>(JunitFiles.writeFolder(folder, 12, 60));
    Board ordered = open("ordered");
    read(ordered, sources, named("nightly", 6));
    Collections.shuffle(sources, new Random(seed));
    Board shuffled = open("shuffled");

    read(shuffled, sources, named("nightly", 6));

    assertEquals(clusters(ordered), clusters(shuffled));
    assertEquals(4, clusters(ordered).size());
  }

  @Test
  void failuresOfALaterImportJoinTheClustersThatAreKnown() throws Exception {
    Board board = open("board");
    read(board, List.of(report("a.xml", 40)), named("monday", 6));
    List<String> titles = board.clusters().stream().map(c -> c.id() + c.title()).sorted().toList();
    board.claim(board.clusters().get(0).id(), "ada");

    ImportSummary later = read(board, List.of(report("b.xml", 80)), named("tuesday", 30));

    assertEquals(0, later.newClusters());
    assertEquals(4, later.clusters());
    assertEquals(titles, board.clusters().stream().map(c -> c.id() + c.title()).sorted().toList());
    assertEquals(24, board.clusters().stream().mapToInt(ClusterRow::size).sum());
    assertNotEquals(ClusterState.NEW, board.clusters().get(0).state());
  }

  @Test
  void ticketsComeInWithoutARunAndANewerExportReplacesThem() throws Exception {
    Board board = open("board");
    Path csv = folder.resolve("tickets.csv");
    Files.writeString(csv, "id,title,status,labels\nT-1,Login is slow,open,\"ui, slow\"\n");
    ReportSource source = new ReportSource(csv, Optional.empty());
    ImportSummary first = read(board, List.of(source), unnamed(6));

    Files.writeString(csv, "id,title,status\nT-1,Login is slow,done\nT-2,=cmd(),open\n");
    ImportSummary second = read(board, List.of(source), unnamed(6));

    assertEquals(1, first.tickets(), first.toString());
    assertEquals(2, second.tickets());
    assertEquals(0, second.runs());
    assertEquals(List.of(), board.runs());
    assertEquals(
        List.of("T-1 done Login is slow", "T-2 open =cmd()"),
        board.tickets().stream().map(t -> t.id() + " " + t.status() + " " + t.title()).toList());
  }
}
