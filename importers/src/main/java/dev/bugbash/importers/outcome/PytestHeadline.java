package dev.bugbash.importers.outcome;

import java.util.List;
import java.util.regex.Pattern;

/** Type and message as pytest tells them: the type may stand at the place below the message. */
public final class PytestHeadline {
  private static final String ASSERT = "assert ";
  private static final List<String> NO_ERRORS =
      List.of("Warning", "Exit", "Interrupt", "Iteration");
  private static final int LONGEST_PLACE = 1_000;

  /** Lines of an exception, which pytest marks or Python prints below frames. */
  private static final Pattern MARKED = Pattern.compile("(?m)^(?:E   |Traceback \\(most recent )");

  private PytestHeadline() {}

  /**
   * Where the message itself begins with the type it is left in there.
   *
   * @param message what the exception says, perhaps with its type
   * @param text the traceback as pytest prints it
   */
  public static Headline of(String message, String text) {
    return Doctest.headline(text.stripTrailing()).orElseGet(() -> told(message, text));
  }

  /** Whether a text is one of pytest, or of Python where pytest prints that as it is. */
  public static boolean isToldIn(String text) {
    return MARKED.matcher(text).find() || Doctest.is(text.stripTrailing());
  }

  private static Headline told(String message, String text) {
    String said = syntaxError(message);
    String first = firstLine(said);
    if (first.startsWith(ASSERT) || first.equals(ASSERT.strip())) {
      return new Headline("AssertionError", said);
    }
    String type = isException(named(first)) ? named(first) : type(text);
    if (type.isEmpty() || Headline.isTypeName(named(first))) {
      return new Headline("", said);
    }
    int rest = first.startsWith(type + ": ") ? type.length() + 2 : 0;
    return new Headline(type, said.substring(said.length() > rest ? rest : 0));
  }

  private static String named(String line) {
    int colon = line.indexOf(": ");
    return colon < 0 ? line : line.substring(0, colon);
  }

  /** Whether it is a class with its module, or one of those that are no errors by their names. */
  private static boolean isException(String name) {
    int last = name.lastIndexOf('.') + 1;
    boolean called = last > 1 || NO_ERRORS.stream().anyMatch(name::endsWith);
    return called
        && last < name.length()
        && Character.isUpperCase(name.charAt(last))
        && name.chars().allMatch(c -> c == '.' || Character.isJavaIdentifierPart(c));
  }

  /** Of a syntax error Python says first where it is. */
  private static String syntaxError(String message) {
    if (!message.stripLeading().startsWith("File \"")) {
      return message;
    }
    List<String> lines = message.lines().toList();
    for (int i = lines.size() - 1; i > 0; i--) {
      if (Headline.isTypeName(named(lines.get(i)))) {
        return String.join("\n", lines.subList(i, lines.size()));
      }
    }
    return message;
  }

  /** The name in a last line such as {@code tests/test_a.py:12: KeyError}. */
  private static String type(String text) {
    String place = lastLine(text);
    int colon = place.lastIndexOf(": ");
    boolean numbered = colon > 0 && Character.isDigit(place.charAt(colon - 1));
    String name = numbered ? place.substring(colon + 2) : "";
    return !name.isEmpty() && name.chars().allMatch(Character::isJavaIdentifierPart) ? name : "";
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static String lastLine(String text) {
    String lines = text.stripTrailing();
    String last = lines.substring(lines.lastIndexOf('\n') + 1);
    return last.length() > LONGEST_PLACE ? "" : last;
  }
}
