package dev.bugbash.importers.console.javascript;

import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;

/** The tests that Mocha's spec reporter has shown; ticks alone are not Mocha's alone. */
final class MochaNames {
  private final List<TestId> passed = new ArrayList<>();
  private final List<TestId> pending = new ArrayList<>();
  private final List<TestId> failed = new ArrayList<>();

  void passed(TestId test) {
    passed.add(test);
  }

  void pending(TestId test) {
    if (!passed.isEmpty() || !failed.isEmpty()) {
      pending.add(test);
    }
  }

  void failed(TestId test) {
    if (!passed.isEmpty()) {
      failed.add(test);
    }
  }

  void settled(TestId test) {
    failed.remove(test);
  }

  List<TestId> passed() {
    return passed;
  }

  List<TestId> pending() {
    return pending;
  }

  List<TestId> failed() {
    return failed;
  }

  int size() {
    return passed.size() + pending.size() + failed.size();
  }

  /** Whether ticks and numbered failures stand beside each other, as only Mocha writes them. */
  boolean sure() {
    return !passed.isEmpty() && !failed.isEmpty();
  }
}
