package dev.bugbash.importers.tap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document itself, or a subtest in it, while it is being read. */
final class Level {
  static final int NO_PLAN = -1;

  /** Points that are not emitted, with those of subtests. */
  final List<Point> points = new ArrayList<>();

  int planned = NO_PLAN;
  int seen;

  void plan(int tests) {
    planned = tests;
  }

  /** What is wrong with the number of points; empty where nothing is. */
  Optional<String> problem() {
    if (planned == seen) {
      return Optional.empty();
    }
    return Optional.of(
        planned == NO_PLAN
            ? "no plan, " + seen + " tests ran: the process died, or the file was cut off"
            : "planned "
                + planned
                + " tests, "
                + seen
                + " ran"
                + (seen < planned ? ": the process died, or the file was cut off" : ""));
  }
}
