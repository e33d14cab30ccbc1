package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Boards on disk, with failures of a small run. */
final class RealBoard {
  private RealBoard() {}

  /** Three clusters: two failures on dates, and one each on files and zips. */
  static Board in(Path folder) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    write(
        reports,
        "Dates",
        failed("Dates", "leap", "java.lang.IllegalArgumentException", "month 13 is not a month")
            + failed(
                "Dates", "year", "java.lang.IllegalArgumentException", "month 14 is not a month"));
    write(
        reports, "Files", failed("Files", "open", "java.io.FileNotFoundException", "settings.ini"));
    write(reports, "Zip", failed("Zip", "crc", "java.util.zip.ZipException", "bad checksum"));
    Clock clock = Clock.fixed(ScreenDriver.NOW.minusSeconds(180), ZoneId.of("UTC"));
    Board board = Boards.open(new BoardLocation(folder), clock);
    add(board, reports, "one");
    return board;
  }

  /** Imports the reports in a folder as a run of its own. */
  static void add(Board board, Path reports, String run) throws IOException {
    ReportReader reader = new ReportReader(InputStream.nullInputStream(), reports);
    ImportedRun imported =
        new ImportedRun(
            new RunDetails(run, "main", "", "", ScreenDriver.NOW.minusSeconds(600)), true);
    new ReportImport(board, reader)
        .read(
            new ReportFinder(reports).find(List.of(".")),
            imported,
            "ci",
            (done, of, failures) -> {});
  }

  static String failed(String suite, String test, String type, String message) {
    return String.format(
        Locale.ROOT,
        """
          <testcase name="%2$s" classname="org.example.%1$sTest" time="0.1">
            <error message="%4$s" type="%3$s">%3$s: %4$s
        \tat org.example.%1$s.work(%1$s.java:7)
        \tat org.example.%1$sTest.%2$s(%1$sTest.java:30)
        </error>
          </testcase>
        """,
        suite,
        test,
        type,
        message);
  }

  static void write(Path reports, String suite, String cases) throws IOException {
    Files.createDirectories(reports);
    Files.writeString(
        reports.resolve("TEST-" + suite + ".xml"),
        "<testsuite name=\"org.example." + suite + "Test\">\n" + cases + "</testsuite>\n");
  }
}
