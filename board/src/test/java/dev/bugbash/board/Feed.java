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
import java.util.HexFormat;
import java.util.List;

/** Shows reports to a board as the importers would. */
final class Feed {
  /** A report that holds these results, in this order. */
  record Report(String path, List<Result> results) {
    static Report of(String path, Result... results) {
      return new Report(path, List.of(results));
    }

    String digest() {
      return Feed.digest(path + results);
    }
  }

  private Feed() {}

  static ImportedRun named(String name, int hour) {
    return new ImportedRun(details(name, hour), true);
  }

  static ImportedRun unnamed(int hour) {
    return new ImportedRun(details("", hour), false);
  }

  private static RunDetails details(String name, int hour) {
    Instant time = Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofHours(hour));
    return new RunDetails(name, "main", "abc123", "linux", time);
  }

  static Result passed(String test) {
    return Result.passed(TestId.of("com.acme.ShopTest", test), Duration.ofMillis(3));
  }

  static Result failed(String test, String type, String message) {
    TestId id = TestId.of("com.acme.ShopTest", test);
    Failure failure = Failure.of(id, type, message, "at com.acme.Shop.sell(Shop.java:12)");
    return Result.red(id, Outcome.FAILED, Duration.ofMillis(5), List.of(failure));
  }

  static ImportSummary bring(Board board, ImportedRun run, Report... reports) {
    try (Intake intake = board.begin(run, "ann")) {
      ReportVisitor visitor = intake.visitor();
      for (Report report : reports) {
        show(visitor, report);
      }
      return intake.commit();
    }
  }

  static void show(ReportVisitor visitor, Report report) {
    ReportSink sink = visitor.opened(report.path(), "junit-xml");
    report.results().forEach(sink::result);
    visitor.finished(report.path(), report.digest());
  }

  static String digest(String content) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
