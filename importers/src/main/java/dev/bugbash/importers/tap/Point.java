package dev.bugbash.importers.tap;

import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One test point with what follows it, until it is clear where it belongs. */
final class Point {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "(?:^|[ \\t])(?<!\\\\)#[ \\t]*(skip|todo)\\w*:?[ \\t]*(.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TIME =
      Pattern.compile("#[ \\t]*+(?:time=|in )([\\d.]++)[ \\t]*+(ms|s|sec)?$");

  /** Mocha counts it as no test. */
  private static final Pattern HOOK = Pattern.compile("\"(?:before|after) (?:all|each)\" hook\\b");

  /** All that node:test says of a file that Node died of. */
  private static final String DIED = "test failed";

  private static final String HOOK_FAILED = "hookFailed";
  private static final Set<String> FAILED_BY_OTHERS =
      Set.of("", "subtestsFailed", "cancelledByParent");
  private static final String BRACE = " {";
  private static final int LONGEST = 10_000;

  private final int number;
  private final String description;
  private final String reason;
  private final Outcome outcome;
  private final Duration took;
  private final boolean opens;
  private final BoundedText diagnostics = new BoundedText(BoundedText.OUTPUT);
  private Optional<YamlBlock> yaml = Optional.empty();
  private Optional<Trace> crash = Optional.empty();
  private String path = "";
  private boolean forgiven;
  private boolean subtest;
  private boolean redInIt;

  private Point(int number, boolean red, String text, boolean opens) {
    this.number = number;
    this.opens = opens;
    boolean marked = text.indexOf('#') >= 0;
    Optional<Matcher> time = marked && mayTellTime(text) ? found(TIME, text) : Optional.empty();
    this.took = time.map(Point::duration).orElse(Duration.ZERO);
    String untimed = time.map(found -> text.substring(0, found.start())).orElse(text);
    Optional<Matcher> directive = marked ? found(DIRECTIVE, untimed) : Optional.empty();
    this.outcome = directive.isPresent() ? Outcome.SKIPPED : red ? Outcome.FAILED : Outcome.PASSED;
    this.reason = directive.map(Point::reason).orElse("");
    String said = directive.map(found -> untimed.substring(0, found.start())).orElse(untimed);
    this.description = said.strip().replace("\\#", "#");
  }

  /** Empty where the line is none. */
  static Optional<Point> parse(String line) {
    if (!line.startsWith("ok") && !line.startsWith("not ok")) {
      return Optional.empty();
    }
    String whole = line.stripTrailing();
    boolean opens = whole.endsWith(BRACE);
    int end = Math.min(LONGEST, whole.length() - (opens ? BRACE.length() : 0));
    LineCursor at = new LineCursor(whole.substring(0, end), 0);
    boolean red = at.take("not ");
    if (!at.take("ok") || !(at.ended() || at.blanks() > 0)) {
      return Optional.empty();
    }
    String number = number(at);
    at.take("-");
    at.blanks();
    return Optional.of(new Point(parsed(number), red, at.rest(), opens));
  }

  private static Optional<Matcher> found(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text)).filter(Matcher::find);
  }

  private static Duration duration(Matcher time) {
    Duration seconds = Seconds.parse(time.group(1));
    boolean millis = time.group(2) == null || time.group(2).equals("ms");
    return millis ? seconds.dividedBy(1000) : seconds;
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

  /** Whether its subtest follows in braces. */
  boolean opens() {
    return opens;
  }

  /** A comment, or a line, that tells of it. */
  void diagnostic(String text) {
    diagnostics.add(text + "\n");
  }

  /** Its file did not load. */
  void diedOf(Trace error) {
    crash = Optional.of(error);
  }

  /** Whether lines may tell why it is red, as nothing else does. */
  boolean asksForLines() {
    return red() && yaml.isEmpty();
  }

  YamlBlock yaml() {
    yaml = Optional.of(yaml.orElseGet(YamlBlock::new));
    return yaml.get();
  }

  /**
   * It stands in a subtest, which may be to do: then nothing in it is red. Of subtests that are
   * nested deeply, and have gigantic names, only the innermost are told.
   */
  void within(Point subtest) {
    if (path.length() < LONGEST) {
      path = path.isEmpty() ? subtest.title() : subtest.title() + " > " + path;
    }
    forgiven |= subtest.skipped();
  }

  /** It is of a subtest, in which a red point tells why it is red, or none does. */
  Point after(boolean redPoint) {
    subtest = true;
    redInIt = redPoint;
    return this;
  }

  /** Not where it is red only because of what is in its subtest. */
  boolean isResult() {
    return !redInIt || (red() && !FAILED_BY_OTHERS.contains(failureType()));
  }

  /** What {@code node --test} says of why a point is red; empty where nothing does. */
  private String failureType() {
    return yaml.map(block -> block.text("failureType")).orElse("");
  }

  private String title() {
    return description.isEmpty() ? "test " + number : description;
  }

  Result result() {
    Outcome end = forgiven && outcome.red() ? Outcome.SKIPPED : outcome;
    if (!end.red()) {
      return notRed(end);
    }
    YamlBlock block = yaml.orElseGet(YamlBlock::new);
    List<Evidence> told = evidence(block);
    if (subtest && failureType().equals(HOOK_FAILED)) {
      String suite = path.isEmpty() ? title() : path + " > " + title();
      return outside(suite, "(suite)", told.get(0), block);
    }
    if (HOOK.matcher(description).find()) {
      return outside(path, title(), told.get(0), block);
    }
    ResultBuilder builder = new ResultBuilder(TestId.of(path, title()));
    builder.output(block.toString());
    told.forEach(each -> builder.failure(each.type(), each.message(), each.stack()));
    return builder.result(end, duration());
  }

  /** Of the block where it tells why, otherwise of the lines. */
  private List<Evidence> evidence(YamlBlock block) {
    Evidence inBlock = Evidence.of(block);
    if (crash.isPresent() && inBlock.message().equals(DIED)) {
      return List.of(new Evidence("", crash.get().message(), crash.get().stack()));
    }
    return inBlock.isNone()
        ? Evidence.in(diagnostics.toString()).stream().map(e -> e.typed(inBlock.type())).toList()
        : List.of(inBlock);
  }

  private static Result outside(String where, String what, Evidence told, YamlBlock block) {
    return Outside.failure(
        where, what, told.type(), told.message(), told.stack(), block.toString());
  }

  private Result notRed(Outcome end) {
    TestId test = TestId.of(path, title());
    return end == Outcome.PASSED
        ? Result.passed(test, duration())
        : new ResultBuilder(test).because(reason).result(end, duration());
  }

  private Duration duration() {
    Duration inBlock = yaml.map(YamlBlock::duration).orElse(Duration.ZERO);
    return inBlock.isZero() ? took : inBlock;
  }
}
