package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small reports with two causes: a month that does not exist (two tests) and a missing file. */
final class SampleReports {
  private static final String SUITE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuite name="org.example.%1$sTest" tests="%3$d" failures="0" errors="%2$d" skipped="0">
        <testcase name="fine" classname="org.example.%1$sTest" time="0.1"/>
      %4$s</testsuite>
      """;
  private static final String ERROR =
      """
        <testcase name="%2$s" classname="org.example.%1$sTest" time="0.1">
          <error message="%4$s" type="%3$s">%3$s: %4$s
      \tat org.example.%1$s.work(%1$s.java:7)
      \tat org.example.%1$sTest.%2$s(%1$sTest.java:30)
      </error>
        </testcase>
      """;

  private SampleReports() {}

  /** Writes the reports to a folder {@code reports} below. */
  static Path in(Path folder) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    String month = "java.lang.IllegalArgumentException";
    Files.writeString(
        reports.resolve("TEST-org.example.DatesTest.xml"),
        Phrase.of(
            SUITE,
            "Dates",
            2,
            3,
            Phrase.of(ERROR, "Dates", "leap", month, "month 13 is not a month")
                + Phrase.of(ERROR, "Dates", "year", month, "month 14 is not a month")));
    Files.writeString(
        reports.resolve("TEST-org.example.FilesTest.xml"),
        Phrase.of(
            SUITE,
            "Files",
            1,
            2,
            Phrase.of(ERROR, "Files", "open", "java.io.FileNotFoundException", "settings.ini")));
    return reports;
  }

  /** Adds a report that breaks off. */
  static void addBroken(Path reports) throws IOException {
    Files.writeString(
        reports.resolve("TEST-org.example.ZipTest.xml"), "<testsuite tests=\"1\">\n<testcase ");
  }
}
