package dev.bugbash.launcher;

import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;

/** Is told what happens in a test run as it happens, by one thread. */
public interface TestRunListener {
  /**
   * @param tests that are known so far; grows while parameterized tests unfold
   */
  default void planned(int tests) {}

  default void started(TestId test) {}

  /** A test has ended, or what runs before or after the tests of a class has failed. */
  void finished(Result result);
}
