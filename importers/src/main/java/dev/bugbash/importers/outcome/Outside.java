package dev.bugbash.importers.outcome;

import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;

/** Makes results of what broke outside any test: a set-up, a suite, a build, a process. */
public final class Outside {
  private Outside() {}

  /**
   * @param where the suite, class or file around it; may be empty
   * @param what broke there, such as {@code beforeClass} or {@code (suite)}
   */
  public static Result failure(
      String where, String what, String type, String message, String stack) {
    return failure(where, what, type, message, stack, "");
  }

  /**
   * @param output what was captured meanwhile
   */
  public static Result failure(
      String where, String what, String type, String message, String stack, String output) {
    ResultBuilder builder = new ResultBuilder(TestId.of(where, what));
    builder.failure(type, message, stack, output).endAttempt(Outcome.ERROR);
    return builder.result().outsideTests();
  }
}
