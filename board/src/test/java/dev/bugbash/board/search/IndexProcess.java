package dev.bugbash.board.search;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.board.RunRow;
import dev.bugbash.board.SimpleBoards;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A process of its own that imports, searches or rebuilds the index until it is killed. */
final class IndexProcess {
  private static final String[] CAUSES = {
    "Basket.add", "Smtp.connect", "Average.of", "Ledger.post"
  };
  private static final int TESTS = 60;

  private final BoardLocation location;
  private final Board board;

  private IndexProcess(BoardLocation location, Board board) {
    this.location = location;
    this.board = board;
  }

  static Process start(Path folder, String work) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.sqlite.tmpdir="
                + folder.toAbsolutePath().getParent(), // Who is killed leaves it.
            "-cp",
            System.getProperty("java.class.path"),
            IndexProcess.class.getName(),
            folder.toString(),
            work);
    return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Says what it has done, a line each time; ends on its own only by a fault. */
  public static void main(String[] args) throws Exception {
    BoardLocation location = new BoardLocation(Path.of(args[0]));
    try (Board board = SimpleBoards.open(location, Clock.systemUTC())) {
      IndexProcess process = new IndexProcess(location, board);
      for (int i = 0; ; i++) {
        switch (args[1]) {
          case "import" -> process.bring("p" + ProcessHandle.current().pid() + "-" + i);
          case "search" -> process.search();
          default -> process.rebuild();
        }
        System.out.println(args[1] + " " + i);
      }
    }
  }

  static void bring(Board board, Path folder, String name) throws IOException {
    Random random = new Random(name.hashCode());
    StringBuilder xml = new StringBuilder("<testsuite name=\"s\">");
    for (int i = 0; i < TESTS; i++) {
      String cause = CAUSES[random.nextInt(CAUSES.length)];
      xml.append(
          """
          <testcase classname="acme.%sTest" name="t%d"><error type="%sException" message="m%d">x
          \tat acme.%s(Source.java:12)
          </error></testcase>
          """
              .formatted(name, i, cause, i, cause));
    }
    Path file = folder.resolve(name + ".xml");
    Files.writeString(file, xml.append("</testsuite>"));
    RunDetails run = new RunDetails(name, "main", "r1", "linux", Clock.systemUTC().instant());
    new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(
            List.of(new ReportSource(file, Optional.empty())),
            new ImportedRun(run, true),
            "ana",
            (done, of, failures) -> {});
  }

  private void bring(String name) throws IOException, InterruptedException {
    bring(board, location.folder(), name);
    Thread.sleep(50);
  }

  /** What is found is never less than what was there before, nor more than what was there after. */
  private void search() throws QueryMistakeException {
    try (BoardSearch search = BoardSearch.open(location, board, "ana", Clock.systemUTC())) {
      for (int i = 0; i < 3; i++) {
        int before = failures(board);
        int found = search.clusters("type:*Exception -frame:Nothing", 50, n -> {}).failures();
        int after = failures(board);
        if (found < before || found > after) {
          throw new IllegalStateException(before + " <= " + found + " <= " + after + "?");
        }
      }
    }
  }

  private void rebuild() {
    try (BoardSearch search = BoardSearch.open(location, board, "ana", Clock.systemUTC())) {
      search.rebuild(false, n -> {});
    }
  }

  /** How many failures are on the board. */
  static int failures(Board board) {
    return board.runs().stream().mapToInt(RunRow::failures).sum();
  }
}
