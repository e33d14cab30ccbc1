package dev.bugbash.importers.outcome;

import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The exception type and the message of a failure, completed from whichever text tells them.
 *
 * @param type empty where nothing tells it
 * @param message empty where nothing tells it
 */
public record Headline(String type, String message) {
  private static final int LONGEST_FIRST_LINE = 1_000;
  private static final List<String> LAST_WORDS =
      List.of("Error", "Exception", "Failure", "Failed", "Throwable", "Panic");
  private static final Pattern CPP_TYPE =
      Pattern.compile("^((?:\\w+::)+\\w*(?:error|exception))(?::\\s*(.*))?$", Pattern.DOTALL);

  /** Node writes {@code AssertionError [ERR_ASSERTION]: …}. */
  private static final Pattern NODE_CODE = Pattern.compile(" \\[\\w+]:");

  /** NUnit and xUnit.net write the type before every message, apart by blanks; it stays there. */
  private static final Pattern DOTNET =
      Pattern.compile("^((?:[A-Za-z_]\\w*\\.)+\\w*(?:Exception|Error)) : ");

  /**
   * A type or a message that only the body tells is taken from its first line.
   *
   * @param type as the report gives it; may be empty
   * @param message as the report gives it; may be empty
   * @param body the stack trace or the text of the failure; may be empty
   */
  public static Headline of(String type, String message, String body, TestId test) {
    if (!type.isEmpty() && !message.isBlank()) {
      return new Headline(type, message);
    }
    String first = message.isBlank() ? firstLine(body, test) : firstLine(message, test);
    Optional<Matcher> dotnet = dotnet(first);
    if (dotnet.isPresent()) {
      String kept = message.isBlank() ? first : message;
      return new Headline(type.isEmpty() ? dotnet.get().group(1) : type, kept);
    }
    Optional<Headline> typed = typed(first);
    String said = message.isBlank() ? first : message;
    if (typed.isPresent()) {
      said = typed.get().message() + said.substring(said.indexOf(first) + first.length());
    }
    if (typed.isPresent() || message.isBlank()) {
      return new Headline(typed.isPresent() && type.isEmpty() ? typed.get().type() : type, said);
    }
    String line = firstLine(body, test);
    String plain = line.indexOf('[') < 0 ? line : NODE_CODE.matcher(line).replaceFirst(":");
    return new Headline(typed(plain).map(Headline::type).orElse(""), said);
  }

  /** What a line says that begins with a type. */
  private static Optional<Headline> typed(String line) {
    if (line.length() > LONGEST_FIRST_LINE) {
      return Optional.empty();
    }
    int colon = line.indexOf(':');
    int end = colon < 0 ? line.length() : colon;
    if (isType(line, end)) {
      String rest = colon < 0 ? "" : line.substring(colon + 1).stripLeading();
      return Optional.of(new Headline(line.substring(0, end), rest));
    }
    return line.startsWith("::", end)
        ? Optional.of(CPP_TYPE.matcher(line))
            .filter(Matcher::matches)
            .map(m -> new Headline(m.group(1), Objects.requireNonNullElse(m.group(2), "")))
        : Optional.empty();
  }

  private static Optional<Matcher> dotnet(String line) {
    return line.length() <= LONGEST_FIRST_LINE && line.contains(" : ")
        ? Optional.of(DOTNET.matcher(line)).filter(Matcher::find)
        : Optional.empty();
  }

  /** Whether it is {@code a.b.SomeError} up to there, of names that no digit begins. */
  private static boolean isType(String line, int end) {
    if (!hasLastWord(line, end)) {
      return false;
    }
    int begin = 0;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c == '.' || c == '\\') {
        if (i == begin || isDigit(line.charAt(begin))) {
          return false;
        }
        begin = i + 1;
      } else if (!isNamePart(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasLastWord(String line, int end) {
    for (String word : LAST_WORDS) {
      if (line.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The first line that says more than which test it is. */
  private static String firstLine(String text, TestId test) {
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && !startsWithTitle(line, test)) {
        return line;
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return "";
  }

  private static boolean startsWithTitle(String line, TestId test) {
    int suite = test.suite().length();
    return line.startsWith(test.suite())
        && line.startsWith("::", suite)
        && line.startsWith(test.name(), suite + 2);
  }
}
