package dev.bugbash.importers.outcome;

import java.util.List;

/** Type and message as pytest tells them: the type may stand at the place below the message. */
public final class PytestHeadline {
  private static final String ASSERT = "assert ";
  private static final int LONGEST_PLACE = 1_000;

  private PytestHeadline() {}

  /**
   * Where the message itself begins with the type it is left in there.
   *
   * @param message what the exception says, perhaps with its type
   * @param text the traceback as pytest prints it
   */
  public static Headline of(String message, String text) {
    String said = syntaxError(message);
    String first = firstLine(said);
    if (first.startsWith(ASSERT) || first.equals(ASSERT.strip())) {
      return new Headline("AssertionError", said);
    }
    String type = isQualified(first) ? named(first) : type(text);
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

  /** Whether a class and its module stand first: {@code shop.Stop: no}. */
  private static boolean isQualified(String line) {
    String name = named(line);
    int last = name.lastIndexOf('.') + 1;
    return last > 1
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
