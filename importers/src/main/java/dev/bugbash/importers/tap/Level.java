package dev.bugbash.importers.tap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The document itself, or a subtest in it, while it is being read. */
final class Level {
  static final int NO_PLAN = -1;

  /** Points that are not emitted, with those of subtests. */
  final List<Point> points = new ArrayList<>();

  /** The point whose subtest this is, where it stands before it and braces are around this. */
  Optional<Point> owner = Optional.empty();

  int planned = NO_PLAN;
  int seen;

  void plan(int tests) {
    planned = tests;
  }

  /** Takes the point out again where it was the last one. */
  boolean removeLast(Point point) {
    int last = points.size() - 1;
    return last >= 0 && points.get(last) == point && points.remove(last) == point;
  }

  boolean untouched() {
    return points.isEmpty() && seen == 0 && planned == NO_PLAN;
  }

  /** Takes in what stands in a subtest, and its point where that may be a result of its own. */
  void takeIn(Level subtest, Point point) {
    boolean told = subtest.points.stream().anyMatch(Point::red);
    subtest.points.forEach(each -> each.within(point));
    points.addAll(subtest.points);
    if (subtest.points.isEmpty() || point.red()) {
      points.add(subtest.points.isEmpty() ? point : point.after(told));
    }
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
