package dev.bugbash.importers.outcome;

import dev.bugbash.model.TestId;
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
  private static final Pattern TYPE =
      Pattern.compile(
          "^((?:[A-Za-z_$][\\w$]*[.\\\\])*"
              + "[\\w$]*(?:Error|Exception|Failure|Failed|Throwable|Panic)"
              + "|(?:\\w+::)+\\w*(?:error|exception))(?::\\s*(.*))?$");

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
    String first = message.isBlank() ? firstLine(body, test) : firstLine(message, test);
    Matcher m = TYPE.matcher(first.length() > LONGEST_FIRST_LINE ? "" : first);
    Matcher dotnet = DOTNET.matcher(first.length() > LONGEST_FIRST_LINE ? "" : first);
    if (dotnet.find()) {
      String kept = message.isBlank() ? first : message;
      return new Headline(type.isEmpty() ? dotnet.group(1) : type, kept);
    }
    boolean typed = m.matches();
    String said = message.isBlank() ? first : message;
    if (typed && (message.isBlank() || type.isEmpty())) {
      String rest = m.group(2) == null ? "" : m.group(2);
      said = rest + said.substring(said.indexOf(first) + first.length());
    }
    if (typed || message.isBlank() || !type.isEmpty()) {
      return new Headline(type.isEmpty() && typed ? m.group(1) : type, said);
    }
    String line = firstLine(body, test);
    Matcher inBody =
        TYPE.matcher(
            line.length() > LONGEST_FIRST_LINE ? "" : NODE_CODE.matcher(line).replaceFirst(":"));
    return new Headline(inBody.matches() ? inBody.group(1) : "", said);
  }

  /** The first line that says more than which test it is. */
  private static String firstLine(String text, TestId test) {
    String title = test.suite() + "::" + test.name();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && !line.startsWith(title)) {
        return line;
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return "";
  }
}
