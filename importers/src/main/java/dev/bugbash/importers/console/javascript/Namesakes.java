package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Session;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * Failures under a title that was told before: of another test of that title, or of the same test,
 * which failed twice. How many tests failed says which.
 */
final class Namesakes {
  private static final int MOST = 1_000;

  private final List<Result> waiting = new ArrayList<>();

  void add(Result result) {
    if (waiting.size() < MOST) {
      waiting.add(result);
    }
  }

  /**
   * Tells as many as there are tests.
   *
   * @param failed as the tool counts them
   */
  void tell(Session session, int failed) {
    for (Result each : waiting) {
      if (session.named(Outcome.FAILED) < failed) {
        session.result(each);
      }
    }
    waiting.clear();
  }
}
