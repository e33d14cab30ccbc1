package dev.bugbash.importers.tap;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.importers.text.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the documents of one report. Used once. */
final class TapReader {
  private static final int INDENT = 4;
  private static final int DEEPEST = 50;
  private static final int MOST_HELD = 100_000;
  private static final String BAIL = "Bail out!";

  private final Lines lines;
  private final ReportSink sink;

  /** The document, and the subtests that are open. */
  private final List<Level> levels = new ArrayList<>();

  private Optional<Point> last = Optional.empty();
  private boolean inYaml;
  private boolean bailedOut;
  private boolean begun;

  TapReader(Lines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    levels.add(new Level());
  }

  void read() throws IOException {
    while (lines.next()) {
      String line = Ansi.strip(lines.text());
      if (inYaml) {
        yaml(line);
      } else {
        line(line);
      }
    }
    endDocument();
  }

  private void yaml(String line) {
    if (line.strip().equals("...")) {
      inYaml = false;
    } else {
      last.ifPresent(point -> point.yaml().add(line));
    }
  }

  private void line(String line) {
    String text = line.stripLeading();
    int depth = Math.min(DEEPEST, (line.length() - text.length()) / INDENT);
    if (text.startsWith("TAP version ")) {
      if (depth == 0 && begun) {
        endDocument();
      }
      return;
    }
    int plan = plan(text);
    Optional<Point> point = Point.parse(text);
    if (plan != Level.NO_PLAN) {
      plan(depth, plan);
    } else if (text.startsWith(BAIL)) {
      bailedOut = true;
      String why = text.substring(BAIL.length()).strip();
      sink.result(Outside.failure("", "(bail out)", "", BAIL + " " + why, ""));
    } else if (point.isPresent()) {
      point(depth, point.get());
    } else if (text.equals("---") && last.isPresent()) {
      inYaml = true;
    } else if (text.startsWith("#")) {
      String said = text.substring(1);
      last.filter(Point::red).ifPresent(red -> red.comment(said));
    }
  }

  /** The tests of {@code 1..4 # reason}; {@link Level#NO_PLAN} where the line is none. */
  private static int plan(String text) {
    LineCursor at = new LineCursor(text, 0);
    String tests = at.take("1..") ? at.number() : "";
    at.blanks();
    boolean plan = !tests.isEmpty() && tests.length() < 10 && (at.ended() || at.take("#"));
    return plan ? Integer.parseInt(tests) : Level.NO_PLAN;
  }

  private void plan(int depth, int tests) {
    begun = true;
    if (depth == 0 && levels.get(0).planned != Level.NO_PLAN && levels.get(0).problem().isEmpty()) {
      endDocument();
      begun = true;
    }
    level(depth).plan(tests);
  }

  private void point(int depth, Point point) {
    begun = true;
    Level level = level(depth);
    level.seen++;
    if (levels.size() > depth + 1) {
      subtest(point, levels.remove(depth + 1), level);
    } else {
      level.points.add(point);
    }
    while (levels.size() > depth + 1) {
      levels.remove(depth + 1);
    }
    last = Optional.of(point);
    if (depth == 0 && level.points.size() > 1) {
      // The last one may still get evidence.
      emit(level.points.subList(0, level.points.size() - 1));
    } else if (level.points.size() > MOST_HELD) {
      emit(level.points);
    }
  }

  /** The point that ends a subtest: what stands in it are the tests. */
  private static void subtest(Point point, Level inner, Level level) {
    boolean told = inner.points.stream().anyMatch(Point::red);
    inner.points.forEach(each -> each.within(point));
    level.points.addAll(inner.points);
    if (inner.points.isEmpty() || (point.red() && !told)) {
      level.points.add(point);
    }
  }

  private Level level(int depth) {
    while (levels.size() <= depth) {
      levels.add(new Level());
    }
    return levels.get(depth);
  }

  private void emit(List<Point> points) {
    points.forEach(point -> sink.result(point.result()));
    points.clear();
  }

  private void endDocument() {
    for (Level level : levels) {
      emit(level.points);
    }
    Optional<String> problem = levels.get(0).problem();
    boolean broken = inYaml || levels.size() > 1;
    if (!bailedOut && (problem.isPresent() || broken)) {
      String why = problem.orElse("the document ends in the middle");
      sink.result(Outside.failure("", "(plan)", "", why, ""));
    }
    levels.clear();
    levels.add(new Level());
    last = Optional.empty();
    inYaml = false;
    bailedOut = false;
    begun = false;
  }
}
