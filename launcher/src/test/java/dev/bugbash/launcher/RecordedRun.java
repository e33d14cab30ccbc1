package dev.bugbash.launcher;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;

/** Runs tests and keeps what the listener was told. */
final class RecordedRun implements TestRunListener {
  final List<TestId> started = new ArrayList<>();
  final List<Result> results = new ArrayList<>();
  int planned;

  /** Runs to the end. */
  TestRunOutcome run(TestRunRequest request) throws InterruptedException {
    return TestRun.start(request, this).await();
  }

  @Override
  public void planned(int tests) {
    planned = tests;
  }

  @Override
  public void started(TestId test) {
    started.add(test);
  }

  @Override
  public void finished(Result result) {
    results.add(result);
  }

  Outcome outcome(String name, String parameters) {
    return result(name, parameters).outcome();
  }

  Failure failure(String name) {
    return result(name, "").failures().get(0);
  }

  List<Result> named(String name) {
    return results.stream().filter(r -> r.test().name().equals(name)).toList();
  }

  Result result(String name, String parameters) {
    return results.stream()
        .filter(r -> r.test().name().equals(name) && r.test().parameters().equals(parameters))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " among " + results));
  }
}
