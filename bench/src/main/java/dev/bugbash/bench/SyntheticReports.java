package dev.bugbash.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * JUnit XML of invented failures, for measuring: a fifth of the tests fail, the most frequent fault
 * makes many times more failures than the rarest (Zipf), values in messages and lines vary.
 */
final class SyntheticReports {
  private static final int CASES_A_FILE = 100;
  private static final int FAILURES_A_FILE = 20;
  private static final String[] TYPES = {
    "java.lang.IllegalStateException",
    "java.lang.NullPointerException",
    "java.util.concurrent.TimeoutException",
    "org.opentest4j.AssertionFailedError"
  };
  private static final String[] RUNNER = {
    "java.base/java.lang.reflect.Method.invoke(Method.java:580)",
    "org.junit.platform.commons.util.ReflectionUtils.invokeMethod(ReflectionUtils.java:728)",
    "org.junit.jupiter.engine.execution.MethodInvocation.proceed(MethodInvocation.java:60)",
    "org.junit.jupiter.engine.descriptor.TestMethodTestDescriptor.invoke(TestMethodTestDescriptor.java:218)",
    "org.junit.platform.engine.support.hierarchical.NodeTestTask.execute(NodeTestTask.java:151)",
    "org.apache.maven.surefire.junitplatform.JUnitPlatformProvider.execute(JUnitPlatformProvider.java:184)"
  };

  private final Random random = new Random(1);
  private final int faults;

  private SyntheticReports(int failures) {
    this.faults = Math.max(20, (int) Math.round(4.7 * Math.sqrt(failures)));
  }

  /**
   * Writes about {@code failures} failures and four times as many passed tests below the folder.
   */
  static void write(Path folder, int failures) throws IOException {
    SyntheticReports reports = new SyntheticReports(failures);
    Files.createDirectories(folder);
    for (int file = 0; file < Math.max(1, failures / FAILURES_A_FILE); file++) {
      Path report = folder.resolve(String.format(Locale.ROOT, "TEST-%05d.xml", file));
      try (Writer out = Files.newBufferedWriter(report)) {
        reports.file(out, file);
      }
    }
  }

  private void file(Writer out, int number) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "<testsuite name=\"s%d\" tests=\"%d\" failures=\"%d\" errors=\"0\">%n",
            number,
            CASES_A_FILE,
            FAILURES_A_FILE));
    for (int test = 0; test < CASES_A_FILE; test++) {
      if (test % (CASES_A_FILE / FAILURES_A_FILE) == 0) {
        failure(out, number, test);
      } else {
        out.write(
            String.format(
                Locale.ROOT,
                "  <testcase classname=\"com.example.p%d.OkTest\" name=\"ok%d\" time=\"0.01\"/>%n",
                number,
                test));
      }
    }
    out.write("</testsuite>\n");
  }

  private void failure(Writer out, int number, int test) throws IOException {
    int fault = (int) Math.min(faults - 1.0, Math.pow(faults, random.nextDouble()) - 1);
    String type = TYPES[fault % TYPES.length];
    String message =
        String.format(
            Locale.ROOT,
            "entity%d was %d after %d ms",
            fault,
            random.nextInt(100_000),
            random.nextInt(9_000));
    StringBuilder stack = new StringBuilder(type + ": " + message + "\n");
    for (int depth = 0; depth < 4 + fault % 9; depth++) {
      stack.append(
          String.format(
              Locale.ROOT,
              "\tat com.example.p%d.Service%d.step%d(Service%d.java:%d)%n",
              fault % 19,
              (fault * 31 + depth) % 997,
              depth,
              (fault * 31 + depth) % 997,
              20 + random.nextInt(40)));
    }
    for (int round = 0; round < 3; round++) {
      for (String frame : RUNNER) {
        stack.append("\tat ").append(frame).append('\n');
      }
    }
    out.write(
        String.format(
            Locale.ROOT,
            "  <testcase classname=\"com.example.p%d.F%dTest\" name=\"breaks%d_%d\" time=\"0.2\">%n"
                + "    <failure type=\"%s\" message=\"%s\">%s</failure>%n  </testcase>%n",
            fault % 19,
            fault,
            number,
            test,
            type,
            message,
            stack));
  }
}
