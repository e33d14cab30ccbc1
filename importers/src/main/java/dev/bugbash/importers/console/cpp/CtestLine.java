package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.text.LineCursor;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a test: {@code 1/3 Test #1: cart.adds ......***Failed 0.01 sec}.
 *
 * @param word such as {@code Passed} or {@code ***Failed}
 */
record CtestLine(String number, String name, String word, Duration duration) {
  /** Blanks and dots are taken once, as a whole: there may be thousands. */
  private static final Pattern END =
      Pattern.compile(
          "^(\\S.*?)(?:(?<! ) ++\\.*+|(?<!\\.)\\.{2,}+)"
              + "((?:[A-Z][\\w ]{0,40})?\\*\\*\\*.*| {2,}+[A-Z]\\w+ .*|(?<= {3})[A-Z]\\w+ .*)$");

  private static final Pattern TIME = Pattern.compile(" ([\\d.]+) sec.*$");

  /** Empty where the line is none. */
  static Optional<CtestLine> of(String line) {
    LineCursor at = new LineCursor(line, 0);
    int indentation = at.spaces();
    boolean counted = at.digits() > 0 && at.take("/") && at.digits() > 0 && at.take(" ");
    if (!(counted || indentation > 3) || !at.take("Test ")) {
      return Optional.empty();
    }
    at.spaces();
    String number = at.take("#") ? at.number() : "";
    if (number.isEmpty() || !at.take(": ") || !at.atText()) {
      return Optional.empty();
    }
    String rest = at.rest();
    int dots = rest.indexOf(" .");
    int end = dots + 1;
    while (end > 0 && end < rest.length() && rest.charAt(end) == '.') {
      end++;
    }
    boolean common = dots > 0 && isName(rest, dots) && isWord(rest, end);
    return common
        ? Optional.of(of(number, rest.substring(0, dots), rest.substring(end)))
        : Optional.of(END.matcher(rest))
            .filter(Matcher::matches)
            .map(m -> of(number, m.group(1), m.group(2)));
  }

  /** Whether nothing in it may be taken for what stands behind a name. */
  private static boolean isName(String rest, int end) {
    int blanks = rest.indexOf("  ");
    int star = rest.indexOf('*');
    return (blanks < 0 || blanks > end) && (star < 0 || star > end);
  }

  private static boolean isWord(String rest, int at) {
    if (rest.startsWith("***", at)) {
      return true;
    }
    LineCursor word = new LineCursor(rest, at);
    return word.spaces() > 1 && rest.startsWith("Passed ", word.at());
  }

  private static CtestLine of(String number, String name, String said) {
    Matcher time = TIME.matcher(said);
    boolean timed = time.find();
    return new CtestLine(
        number,
        name.strip(),
        (timed ? said.substring(0, time.start()) : said).strip(),
        timed ? Seconds.parse(time.group(1)) : Duration.ZERO);
  }
}
