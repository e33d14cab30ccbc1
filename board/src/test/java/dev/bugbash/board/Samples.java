package dev.bugbash.board;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.RunDetails;
import dev.bugbash.model.TestId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Runs and results as a test tool could report them. */
final class Samples {
  static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");

  /** Three causes that nobody takes for one. */
  private static final List<String[]> CAUSES =
      List.of(
          new String[] {"java.lang.NullPointerException", "basket is null", "shop.Basket.add"},
          new String[] {"java.net.ConnectException", "Connection refused", "mail.Smtp.connect"},
          new String[] {"java.lang.ArithmeticException", "/ by zero", "report.Average.of"});

  private Samples() {}

  static ImportedRun named(String name, Instant time) {
    return new ImportedRun(new RunDetails(name, "main", "r1", "linux", time), true);
  }

  static ImportedRun unnamed(Instant time) {
    return new ImportedRun(new RunDetails("", "main", "r1", "linux", time), false);
  }

  /** A test that fails for one of three causes, 0 to 2. */
  static Result red(String suite, String name, int cause) {
    String[] c = CAUSES.get(cause);
    return red(TestId.of(suite, name), c[0], c[1], stack(c[0] + ": " + c[1], c[2], suite, name));
  }

  static Result red(TestId test, String type, String message, String stack) {
    return Result.red(
        test,
        Outcome.ERROR,
        Duration.ofMillis(12),
        List.of(Failure.of(test, type, message, stack)));
  }

  static String stack(String head, String culprit, String suite, String name) {
    return """
    %s
    \tat com.acme.%s(Source.java:12)
    \tat com.acme.Desk.work(Desk.java:7)
    \tat %s.%s(Test.java:33)
    """
        .formatted(head, culprit, suite, name);
  }

  static Result green(String suite, String name) {
    return Result.passed(TestId.of(suite, name), Duration.ofMillis(3));
  }

  /** A report of one of each cause and a test that passes; four tests, three failures. */
  static Result[] oneOfEach(String suite) {
    return new Result[] {
      red(suite, "adds", 0), red(suite, "mails", 1), red(suite, "averages", 2), green(suite, "sums")
    };
  }

  /** Imports one report. */
  static ImportSummary take(Board board, ImportedRun run, String path, Result... results) {
    try (Intake intake = board.begin(run, "importer")) {
      show(intake.visitor(), path, results);
      return intake.commit();
    }
  }

  /** Shows one report to a visitor; the same results make the same digest. */
  static void show(ReportVisitor visitor, String path, Result... results) {
    ReportSink sink = visitor.opened(path, "junit-xml");
    List.of(results).forEach(sink::result);
    visitor.finished(path, digest(new ArrayList<>(List.of(results)).toString()));
  }

  private static String digest(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
