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
  private final Behind behind = new Behind();
  private final CrashComments crashes = new CrashComments();

  /** The block that is open. */
  private Optional<YamlBlock> yaml = Optional.empty();

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
      yaml.ifPresentOrElse(block -> yaml(block, line), () -> line(line));
    }
    endDocument();
  }

  private void yaml(YamlBlock block, String line) {
    if (line.strip().equals("...")) {
      yaml = Optional.empty();
    } else {
      block.add(line);
    }
  }

  private void line(String line) {
    String text = line.stripLeading();
    int column = line.length() - text.length();
    int depth = Math.min(Levels.DEEPEST, column / INDENT);
    int plan = plan(text);
    Optional<Point> point = Point.parse(text);
    if (text.startsWith("TAP version ")) {
      version(depth);
    } else if (plan != Level.NO_PLAN) {
      plan(depth, plan);
    } else if (text.startsWith(BAIL)) {
      bailedOut = true;
      String why = text.substring(BAIL.length()).strip();
      sink.result(Outside.failure("", "(bail out)", "", BAIL + " " + why, ""));
    } else if (point.isPresent()) {
      begun = true;
      crashes.take().ifPresent(point.get()::diedOf);
      levels.point(depth, point.get());
      behind.begin(point.get(), column);
    } else {
      behind(line, text, column);
    }
  }

  private void behind(String line, String text, int column) {
    if (text.equals("---") && behind.yaml().isPresent()) {
      yaml = behind.yaml();
    } else if (text.startsWith("#")) {
      crashes.add(text.substring(1));
      behind.comment(text.substring(1), column);
    } else if (!behind.takes(line, column)) {
      brace(text, column);
    }
  }

  private void brace(String text, int column) {
    boolean indented = column % INDENT == 0 && column / INDENT <= Levels.DEEPEST;
    if (indented && text.equals("{")) {
      levels.open(column / INDENT);
    } else if (indented && text.equals("}")) {
      levels.close(column / INDENT);
    }
  }

  private void version(int depth) {
    if (depth == 0 && begun) {
      endDocument();
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
    behind.end();
    levels.plan(depth, tests);
  }

  private void endDocument() {
    String broken = levels.end();
    Optional<String> problem = levels.document().problem();
    if (!bailedOut && (problem.isPresent() || !broken.isEmpty() || yaml.isPresent())) {
      String why = problem.orElse(broken.isEmpty() ? "the document ends in the middle" : broken);
      sink.result(Outside.failure("", "(plan)", "", why, ""));
    }
    levels = new Levels(point -> sink.result(point.result()));
    behind.end();
    yaml = Optional.empty();
    bailedOut = false;
    begun = false;
  }
}
