package dev.bugbash.importers.tap;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.importers.text.Lines;
import java.io.IOException;
import java.util.Optional;

/** Reads the documents of one report. Used once. */
final class TapReader {
  private static final int INDENT = 4;
  private static final String BAIL = "Bail out!";

  private final Lines lines;
  private final ReportSink sink;

  private Levels levels;
  private Optional<Point> last = Optional.empty();
  private boolean inYaml;
  private boolean bailedOut;
  private boolean begun;

  TapReader(Lines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.levels = new Levels(point -> sink.result(point.result()));
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
    int depth = Math.min(Levels.DEEPEST, (line.length() - text.length()) / INDENT);
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
    } else if (text.equals("{")) {
      levels.open(depth);
    } else if (text.equals("}")) {
      levels.close(depth);
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
    Level document = levels.document();
    if (depth == 0 && document.planned != Level.NO_PLAN && document.problem().isEmpty()) {
      endDocument();
    }
    begun = true;
    levels.plan(depth, tests);
  }

  private void point(int depth, Point point) {
    begun = true;
    levels.point(depth, point);
    last = Optional.of(point);
  }

  private void endDocument() {
    String broken = levels.end();
    Optional<String> problem = levels.document().problem();
    if (!bailedOut && (problem.isPresent() || !broken.isEmpty() || inYaml)) {
      String why = problem.orElse(broken.isEmpty() ? "the document ends in the middle" : broken);
      sink.result(Outside.failure("", "(plan)", "", why, ""));
    }
    levels = new Levels(point -> sink.result(point.result()));
    last = Optional.empty();
    inYaml = false;
    bailedOut = false;
    begun = false;
  }
}
