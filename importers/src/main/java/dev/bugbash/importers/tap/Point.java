package dev.bugbash.importers.tap;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One test point with what follows it, until it is clear where it belongs. */
final class Point {
  private static final Pattern LINE =
      Pattern.compile("^(not )?ok\\b(?:[ \\t]+(\\d+))?(?:[ \\t]+-?[ \\t]*(.*))?$", Pattern.DOTALL);
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
    Matcher m = LINE.matcher(bounded.stripTrailing());
    if (!m.matches()) {
      return Optional.empty();
    }
    String text = m.group(3) == null ? "" : m.group(3);
    boolean marked = text.indexOf('#') >= 0;
    if (marked) {
      Matcher time = TIME.matcher(text);
      text = time.find() ? text.substring(0, time.start()) : text;
    }
    Optional<Matcher> directive =
        marked ? Optional.of(DIRECTIVE.matcher(text)).filter(Matcher::find) : Optional.empty();
    Outcome outcome =
        directive.isPresent()
            ? Outcome.SKIPPED
            : m.group(1) == null ? Outcome.PASSED : Outcome.FAILED;
    String reason = directive.map(Point::reason).orElse("");
    String said =
        (directive.isPresent() ? text.substring(0, directive.get().start()) : text).strip();
    if (said.endsWith(" {")) {
      said = said.substring(0, said.length() - 2); // A subtest that follows in braces.
    }
    int number =
        m.group(2) == null ? 0 : (int) Math.min(Integer.MAX_VALUE, Double.parseDouble(m.group(2)));
    return Optional.of(new Point(number, said.replace("\\#", "#"), outcome, reason));
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
    ResultBuilder builder = new ResultBuilder(TestId.of(path, title()));
    Outcome end = forgiven && outcome.red() ? Outcome.SKIPPED : outcome;
    if (end == Outcome.SKIPPED) {
      builder.because(reason);
    }
    yaml.ifPresent(block -> builder.took(block.duration()));
    if (end.red()) {
      YamlBlock block = yaml.orElseGet(YamlBlock::new);
      String said = comments.toString().stripTrailing().stripIndent().strip();
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
