package dev.bugbash.importers.outcome;

import dev.bugbash.model.TestId;
import java.util.List;
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
  /** A type stands within so many characters of a first line; the message may be longer. */
  private static final int HEAD = 1_000;

  private static final List<String> LAST_WORDS =
      List.of("Error", "Exception", "ExceptionGroup", "Failure", "Failed", "Throwable", "Panic");
  private static final Pattern CPP =
      Pattern.compile("^((?:\\w+::)+\\w*(?:error|exception))(?::\\s*(.*))?$", Pattern.DOTALL);

  /** Node writes {@code AssertionError [ERR_ASSERTION]: …}. */
  private static final Pattern NODE_CODE = Pattern.compile(" \\[\\w+]:");

  private static final Pattern CODED =
      Pattern.compile("^([\\w.$]{1,200}) \\[[A-Z0-9_]{1,100}\\](?=: )");

  /** NUnit and xUnit.net write the type before every message, apart by blanks; it stays there. */
  private static final Pattern DOTNET =
      Pattern.compile("^((?:[A-Za-z_]\\w*\\.)+\\w*(?:Exception|Error)) : ");

  /**
   * A type or a message that only the body tells is taken from its first line; of a traceback of
   * Python, from below its last frame.
   *
   * @param type as the report gives it; may be empty
   * @param message as the report gives it; may be empty
   * @param body the stack trace or the text of the failure; may be empty
   */
  public static Headline of(String type, String message, String body, TestId test) {
    String python = PythonTrace.instead(message, body);
    if (!python.isEmpty()) {
      Headline own = told("", python, "", test);
      return own.type().isEmpty() ? new Headline(type, python) : own;
    }
    return told(type, message, body, test);
  }

  private static Headline told(String type, String message, String body, TestId test) {
    if (!type.isEmpty() && !message.isBlank()) {
      int end = endOfWholeName(type, message);
      return end < 0
          ? new Headline(type, message)
          : new Headline(message.substring(0, end), withoutBlanks(message.substring(end + 1)));
    }
    String first = message.isBlank() ? firstLine(body, test) : firstLine(message, test);
    Optional<Matcher> dotnet = dotnet(first);
    if (dotnet.isPresent()) {
      String kept = message.isBlank() ? first : message;
      return new Headline(type.isEmpty() ? dotnet.get().group(1) : type, kept);
    }
    Optional<Headline> typed = typed(withoutCode(first));
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

  /** Where a message begins with the whole name of a type that is given without its package. */
  private static int endOfWholeName(String type, String message) {
    int end = message.indexOf(':');
    boolean whole =
        end > type.length()
            && message.charAt(end - type.length() - 1) == '.'
            && message.startsWith(type, end - type.length())
            && isDotted(message, end);
    return whole ? end : -1;
  }

  private static String withoutCode(String line) {
    return line.indexOf('[') < 0 ? line : CODED.matcher(line).replaceFirst("$1");
  }

  /** {@code a.b.SomeError: message}, or only the type; C++ has two colons between names. */
  private static Optional<Headline> typed(String line) {
    int colon = line.indexOf(':');
    int end = colon < 0 ? line.length() : colon;
    if (end > HEAD) {
      return Optional.empty();
    }
    if (isTypeName(line, end) || (colon > 0 && isQualified(line, end) && isDotted(line, end))) {
      String rest = colon < 0 ? "" : line.substring(end + 1);
      return Optional.of(new Headline(line.substring(0, end), withoutBlanks(rest)));
    }
    String head = head(line);
    Matcher m = mayBeCpp(line) ? CPP.matcher(head) : null;
    String rest = line.substring(head.length());
    return m != null && m.matches()
        ? Optional.of(new Headline(m.group(1), m.group(2) == null ? "" : m.group(2) + rest))
        : Optional.empty();
  }

  /** Whether a name is one that a type would have: {@code a.b.SomeError}. */
  public static boolean isTypeName(String name) {
    return isTypeName(name, name.length());
  }

  private static boolean isTypeName(String line, int end) {
    return endsWithLastWord(line, endOfNamed(line, end)) && isDotted(line, end);
  }

  /** Whether a class stands in packages, as {@code org.mockito.exceptions.NeverWanted} does. */
  private static boolean isQualified(String line, int end) {
    int last = line.lastIndexOf('.', end);
    return Character.isLowerCase(line.charAt(0))
        && line.indexOf('.') < last
        && last + 1 < end
        && Character.isUpperCase(line.charAt(last + 1));
  }

  /** Without the number of a class that has no name: {@code SomeException$6}. */
  private static int endOfNamed(String line, int end) {
    int at = end;
    while (at > 0 && Character.isDigit(line.charAt(at - 1))) {
      at--;
    }
    return at > 0 && at < end && line.charAt(at - 1) == '$' ? at - 1 : end;
  }

  private static boolean mayBeCpp(String line) {
    return line.startsWith("::", line.indexOf(':'));
  }

  private static boolean endsWithLastWord(String line, int end) {
    for (String word : LAST_WORDS) {
      if (line.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Names with points, or backslashes, between them; no digit begins one but the last. */
  private static boolean isDotted(String line, int end) {
    int begin = 0;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c == '.' || c == '\\') {
        if (i == begin || Character.isDigit(line.charAt(begin))) {
          return false;
        }
        begin = i + 1;
      } else if (c >= 128 || !(Character.isLetterOrDigit(c) || c == '_' || c == '$')) {
        return false;
      }
    }
    return true;
  }

  private static String withoutBlanks(String text) {
    int from = 0;
    while (from < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  private static Optional<Matcher> dotnet(String line) {
    return line.contains(" : ")
        ? Optional.of(DOTNET.matcher(head(line))).filter(Matcher::find)
        : Optional.empty();
  }

  private static String head(String line) {
    return line.substring(0, Math.min(HEAD, line.length()));
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
