package dev.bugbash.importers.outcome;

/**
 * The message of a failure in pytest's text: the last run of lines that it marks with E, unless a
 * traceback as Python itself prints it follows.
 */
public final class PytestMessage {
  private static final int LONGEST = 60_000;

  private final StringBuilder text = new StringBuilder();
  private int indentation;
  private boolean open;

  /** The message in a whole text; empty where nothing tells it. */
  public static String in(String text) {
    PytestMessage message = new PytestMessage();
    text.lines().forEach(message::line);
    return message.of(text);
  }

  /** One more line of the text; whether it is marked. */
  public boolean line(String line) {
    boolean marked = line.startsWith("E  ") || line.equals("E");
    if (marked) {
      if (!open) {
        text.setLength(0);
      }
      if (text.length() < LONGEST) {
        text.append(text.length() == 0 ? "" : "\n").append(unindented(line));
      }
    }
    open = marked;
    if (PythonTrace.isBeginning(line)) {
      text.setLength(0);
    }
    return marked;
  }

  /** Without the mark and as much indentation as the message's first line has. */
  private String unindented(String line) {
    int at = 1;
    while (at < line.length() && line.charAt(at) == ' ' && (!open || at < indentation)) {
      at++;
    }
    indentation = open ? indentation : at;
    return line.substring(at);
  }

  /**
   * The message after all lines.
   *
   * @param whole the text that they are of
   */
  public String of(String whole) {
    return text.length() == 0 ? PythonTrace.said(whole) : text.toString();
  }
}
