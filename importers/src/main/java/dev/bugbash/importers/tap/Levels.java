package dev.bugbash.importers.tap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The document that is being read and the subtests that are open in it. A subtest stands before its
 * point, or behind it in braces.
 */
final class Levels {
  static final int DEEPEST = 50;
  private static final int MOST_HELD = 100_000;

  private final Consumer<Point> finished;
  private final List<Level> levels = new ArrayList<>();
  private Optional<Point> last = Optional.empty();
  private int depthOfLast;
  private String problem = "";

  /**
   * @param finished is told each point that is a result of its own, once nothing more is known of
   *     it
   */
  Levels(Consumer<Point> finished) {
    this.finished = finished;
    levels.add(new Level());
  }

  Level document() {
    return levels.get(0);
  }

  void plan(int depth, int tests) {
    leaveBraces(depth);
    at(depth).plan(tests);
  }

  void point(int depth, Point point) {
    leaveBraces(depth);
    Level level = at(depth);
    level.seen++;
    foldDownTo(depth + 1);
    Level subtest = levels.size() > depth + 1 ? levels.remove(depth + 1) : new Level();
    level.takeIn(subtest, point);
    last = Optional.of(point);
    depthOfLast = depth;
    if (point.opens()) {
      open(depth);
      problem = depth < DEEPEST ? problem : "braces are nested more than " + DEEPEST + " deep";
    }
    emitAllButLast(depth);
  }

  /** An opening brace behind the last point, or below what is told of it. */
  void open(int depth) {
    if (depth < DEEPEST && depth == depthOfLast && levels.size() == depth + 1) {
      Optional<Point> owner = last.filter(at(depth)::removeLast);
      owner.ifPresent(point -> at(depth + 1).owner = owner);
    }
  }

  /** A closing brace; one without an opening brace is left. */
  void close(int depth) {
    if (levels.size() > depth + 1 && levels.get(depth + 1).owner.isPresent()) {
      leaveBraces(depth + 1);
      foldDownTo(depth);
      emitAllButLast(depth);
    }
  }

  /** Emits what is left, and says what is wrong with the braces; empty where nothing is. */
  String end() {
    boolean open = levels.size() > 1;
    foldDownTo(0);
    emit(document().points);
    return problem.isEmpty() && open ? "the document ends in the middle" : problem;
  }

  /** What stands in braces is further right than this: a brace was not closed. */
  private void leaveBraces(int depth) {
    for (int at = depth + 1; at < levels.size(); at++) {
      if (levels.get(at).owner.isPresent()) {
        boolean begun = levels.subList(at, levels.size()).stream().anyMatch(l -> !l.untouched());
        problem = begun ? "a subtest in braces does not end" : problem;
        foldDownTo(at - 1);
      }
    }
  }

  private void foldDownTo(int depth) {
    while (levels.size() > depth + 1) {
      Level inner = levels.remove(levels.size() - 1);
      Level around = levels.get(levels.size() - 1);
      inner.owner.ifPresentOrElse(
          point -> around.takeIn(inner, point), () -> around.points.addAll(inner.points));
    }
  }

  private Level at(int depth) {
    while (levels.size() <= depth) {
      levels.add(new Level());
    }
    return levels.get(depth);
  }

  /** The last one may still get evidence, or a subtest. */
  private void emitAllButLast(int depth) {
    List<Point> points = levels.get(depth).points;
    if (points.size() > (depth == 0 ? 1 : MOST_HELD)) {
      emit(points.subList(0, points.size() - 1));
    }
  }

  private void emit(List<Point> points) {
    points.stream().filter(Point::isResult).forEach(finished);
    points.clear();
  }
}
