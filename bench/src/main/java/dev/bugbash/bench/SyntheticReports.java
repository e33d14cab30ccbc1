package dev.bugbash.bench;

import dev.bugbash.model.Failure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** JUnit XML of {@link InventedFailures}; a fifth of the tests fail. */
final class SyntheticReports {
  private static final int CASES_A_FILE = 100;
  private static final int FAILURES_A_FILE = 20;

  private SyntheticReports() {}

  /**
   * Writes about {@code failures} failures and four times as many passed tests below the folder.
   */
  static void write(Path folder, int failures, InventedFailures invented) throws IOException {
    Files.createDirectories(folder);
    for (int file = 0; file < Math.max(1, failures / FAILURES_A_FILE); file++) {
      Path report = folder.resolve(String.format(Locale.ROOT, "TEST-%05d.xml", file));
      try (Writer out = Files.newBufferedWriter(report)) {
        write(out, file, invented);
      }
    }
  }

  private static void write(Writer out, int file, InventedFailures invented) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"s%d\" tests=\"%d\" failures=\"%d\" errors=\"0\">%n",
            file,
            CASES_A_FILE,
            FAILURES_A_FILE));
    for (int test = 0; test < CASES_A_FILE; test++) {
      if (test % (CASES_A_FILE / FAILURES_A_FILE) == 0) {
        write(out, invented.failure(file * CASES_A_FILE + test));
      } else {
        out.write(
            String.format(
                Locale.ROOT,
                "  <testcase classname=\"com.example.p%d.OkTest\" name=\"ok%d\" time=\"0.01\"/>%n",
                file,
                test));
      }
    }
    out.write("</testsuite>\n");
  }

  private static void write(Writer out, Failure failure) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "  <testcase classname=\"%s\" name=\"%s\" time=\"0.2\">%n"
                + "    <failure type=\"%s\" message=\"%s\">%s</failure>%n  </testcase>%n",
            failure.test().suite(),
            failure.test().name(),
            failure.type(),
            failure.message(),
            failure.stack()));
  }
}
