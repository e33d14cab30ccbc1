package dev.bugbash.board;

import dev.bugbash.importers.ReportSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JUnit XML files with failures of several causes. */
final class JunitFiles {
  private JunitFiles() {}

  /** One file, with {@code tests} tests of which each fifth fails. */
  static ReportSource write(Path file, String suite, int tests) throws IOException {
    StringBuilder xml = new StringBuilder();
    xml.append("<testsuite name=\"%s\" tests=\"%d\">\n".formatted(suite, tests));
    for (int i = 0; i < tests; i++) {
      xml.append("<testcase classname=\"%s\" name=\"t%d\" time=\"0.01\"".formatted(suite, i));
      xml.append(i % 5 == 0 ? ">" + error(suite, i) + "</testcase>\n" : "/>\n");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, xml.append("</testsuite>\n"));
    return new ReportSource(file, Optional.empty());
  }

  /** One of four causes, with words that differ each time. */
  private static String error(String suite, int i) {
    String[] causes = {"Basket.add", "Smtp.connect", "Average.of", "Ledger.post"};
    String[] types = {"NullPointerException", "IllegalStateException", "ArithmeticException", "E"};
    int cause = i / 5 % causes.length;
    String stack =
        """
        x
        \tat com.acme.%s(Source.java:12)
        \tat com.acme.Desk.work(Desk.java:7)
        \tat %s.t%d(Test.java:33)
        """
            .formatted(causes[cause], suite, i);
    return "<error type=\"java.lang.%s\" message=\"%s failed after %d ms\">%s</error>"
        .formatted(types[cause], causes[cause], i * 31 + 7, stack);
  }

  /** As many files below the folder {@code reports}. */
  static List<ReportSource> writeFolder(Path folder, int files, int tests) throws IOException {
    List<ReportSource> sources = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      Path file = folder.resolve("reports/TEST-%03d.xml".formatted(i));
      sources.add(write(file, "acme.S" + i + "Test", tests));
    }
    return sources;
  }
}
