package dev.bugbash.importers.tap;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.text.Indentation;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One test point with what follows it, until it is clear where it belongs. */
final class Point {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?:^|[ \\t])(?<!\\\\)#[ \\t]*(skip|todo)\\w*:?[ \\t]*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TIME =
      Pattern.compile("[ \\t]*#[ \\t]*(?:time=|in )([\\d.]+)[ \\t]*(ms|s|sec)?$");

  final int number;
  private final String description;
  private final String reason;
  private final Outcome outcome;
  private final BoundedText comments = new BoundedText(BoundedText.OUTPUT);
  private Optional<YamlBlock> yaml = Optional.empty();
  private String path = "";
  private boolean forgiven;

  private Point(int number, String description, Outcome outcome, String reason) {
    this.number = number;
    this.description = description;
    this.outcome = outcome;
    this.reason = reason;
  }

  /** Empty where the line is none. */
  static Optional<Point> parse(String line) {
    if (!line.startsWith("ok") && !line.startsWith("not ok")) {
      return Optional.empty();
    }
    String bounded = line.length() > 10_000 ? line.substring(0, 10_000) : line;
    LineCursor at = new LineCursor(bounded.stripTrailing(), 0);
    boolean red = at.take("not ");
    if (!at.take("ok") || !(at.ended() || at.blanks() > 0)) {
      return Optional.empty();
    }
    String number = number(at);
    at.take("-");
    at.blanks();
    String text = at.rest();
    boolean marked = text.indexOf('#') >= 0;
    if (marked) {
      Matcher time = mayTellTime(text) ? TIME.matcher(text) : null;
      text = time != null && time.find() ? text.substring(0, time.start()) : text;
    }
    Optional<Matcher> directive =
        marked ? Optional.of(DIRECTIVE.matcher(text)).filter(Matcher::find) : Optional.empty();
    Outcome outcome =
        directive.isPresent() ? Outcome.SKIPPED : red ? Outcome.FAILED : Outcome.PASSED;
    String reason = directive.map(Point::reason).orElse("");
    String said =
        (directive.isPresent() ? text.substring(0, directive.get().start()) : text).strip();
    if (said.endsWith(" {")) {
      said = said.substring(0, said.length() - 2); // A subtest that follows in braces.
    }
    return Optional.of(new Point(parsed(number), said.replace("\\#", "#"), outcome, reason));
  }

  /** With the blanks behind it; empty where what follows is no number, or more than one. */
  private static String number(LineCursor at) {
    LineCursor ahead = at.copy();
    String number = ahead.number();
    if (number.isEmpty() || !(ahead.ended() || ahead.blanks() > 0)) {
      return "";
    }
    at.take(number);
    at.blanks();
    return number;
  }

  private static boolean mayTellTime(String text) {
    char last = text.charAt(text.length() - 1);
    return (last == 's' || last == 'c' || last == '.' || LineCursor.isDigit(last))
        && (text.contains("time=") || text.contains("in "));
  }

  private static int parsed(String number) {
    if (number.isEmpty()) {
      return 0;
    }
    return number.length() < 10
        ? Integer.parseInt(number)
        : (int) Math.min(Integer.MAX_VALUE, Double.parseDouble(number));
  }

  private static String reason(Matcher directive) {
    boolean todo = directive.group(1).toLowerCase(Locale.ROOT).equals("todo");
    return ((todo ? "todo " : "") + directive.group(2).strip()).strip();
  }

  boolean red() {
    return outcome.red() && !forgiven;
  }

  boolean skipped() {
    return outcome == Outcome.SKIPPED;
  }

  void comment(String text) {
    comments.add(text + "\n");
  }

  YamlBlock yaml() {
    yaml = Optional.of(yaml.orElseGet(YamlBlock::new));
    return yaml.get();
  }

  /** It stands in a subtest, which may be to do: then nothing in it is red. */
  void within(Point subtest) {
    path = path.isEmpty() ? subtest.title() : subtest.title() + " > " + path;
    forgiven |= subtest.skipped();
  }

  String title() {
    return description.isEmpty() ? "test " + number : description;
  }

  Result result() {
    TestId test = TestId.of(path, title());
    if (outcome == Outcome.PASSED && yaml.isEmpty()) {
      return Result.passed(test, Duration.ZERO);
    }
    ResultBuilder builder = new ResultBuilder(test);
    Outcome end = forgiven && outcome.red() ? Outcome.SKIPPED : outcome;
    if (end == Outcome.SKIPPED) {
      builder.because(reason);
    }
    yaml.ifPresent(block -> builder.took(block.duration()));
    if (end.red()) {
      YamlBlock block = yaml.orElseGet(YamlBlock::new);
      String said = Indentation.strip(comments.toString().stripTrailing()).strip();
      String message = block.text("message", "error", "failureType");
      String stack = block.text("stack", "stacktrace", "trace");
      builder.output(yaml.isPresent() ? block.toString() : "");
      boolean inBlock = !message.isEmpty() || !stack.isEmpty();
      builder.failure(
          block.text("name", "type"), inBlock ? message : said, !stack.isEmpty() ? stack : "");
    }
    return builder.endAttempt(end).result();
  }
}
