package dev.bugbash.importers.testng;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Joins the tries of the tests in one class. TestNG sorts them by the millisecond in which they
 * began, so that the last try may stand before the one that was retried.
 */
final class Retries {
  /** Tries that are held; a class with more is joined in parts. */
  private static final int MOST_HELD = 2_000;

  private final ReportSink sink;
  private final Consumer<Result> emit;
  private final List<Try> tries = new ArrayList<>();

  record Try(TestMethod method, String status, Outcome outcome, boolean retried) {}

  private record Ended(Try last, List<Try> earlier) {}

  Retries(ReportSink sink, Consumer<Result> emit) {
    this.sink = sink;
    this.emit = emit;
  }

  void add(Try each, int line) {
    tries.add(each);
    if (tries.size() >= MOST_HELD) {
      end(line);
    }
  }

  /** Gives the results of all that was added. */
  void end(int line) {
    Map<TestId, List<Try>> waiting = new HashMap<>();
    Map<TestId, Ended> latest = new HashMap<>();
    List<Ended> ended = new ArrayList<>();
    for (Try each : tries) {
      TestId test = each.method().test();
      if (each.retried()) {
        waiting.computeIfAbsent(test, any -> new ArrayList<>()).add(each);
      } else {
        List<Try> earlier = waiting.remove(test);
        Ended one = new Ended(each, new ArrayList<>(earlier == null ? List.of() : earlier));
        latest.put(test, one);
        ended.add(one);
      }
    }
    waiting.forEach((test, left) -> leftOver(left, latest.get(test), ended, line));
    tries.clear();
    ended.forEach(each -> emit.accept(result(each.last(), each.earlier())));
  }

  /** Retried, and no further try follows: it stood before, or the process ended. */
  private void leftOver(
      List<Try> left,
      @org.jspecify.annotations.Nullable Ended before,
      List<Ended> ended,
      int line) {
    if (before != null) {
      before.earlier().addAll(left);
      return;
    }
    Try last = left.remove(left.size() - 1);
    ended.add(new Ended(last, left));
    sink.warning(new Warning(line, "retried, but no further try follows: " + last.method().test()));
  }

  /** A retried try is a failed one, whatever its status says. */
  static Result result(Try last, List<Try> earlier) {
    ResultBuilder builder = new ResultBuilder(last.method().test());
    for (Try each : earlier) {
      each.method().addTo(builder);
      builder.endAttempt(Outcome.FAILED);
    }
    last.method().addTo(builder);
    if (last.status().equalsIgnoreCase(TestNgXml.TOLERATED)) {
      builder.endAttempt(Outcome.FAILED);
    }
    Outcome outcome = last.retried() ? Outcome.FAILED : last.outcome();
    if (outcome == Outcome.SKIPPED) {
      builder.because(last.method().message());
    }
    return builder.endAttempt(outcome).result();
  }
}
