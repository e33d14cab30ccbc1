package dev.bugbash.importers.outcome;

import java.util.List;

/** Reads what Python says of an exception: below the frames of its traceback, not indented. */
public final class PythonTrace {
  private static final String BEGINNING = "Traceback (most recent call last):";

  /** What unittest says of a file that it cannot load, before the traceback that tells why. */
  private static final String NOT_LOADED = "Failed to import test module: ";

  private static final int MOST_LINES_OF_THE_LAST = 4;

  private PythonTrace() {}

  /** Whether a text begins with a traceback. */
  public static boolean begins(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.startsWith(BEGINNING, at);
  }

  /** Whether a traceback begins with this line. */
  static boolean isBeginning(String line) {
    return line.equals(BEGINNING)
        || (line.endsWith(BEGINNING) && line.strip().equals(ExceptionGroupTrace.BEGINNING));
  }

  /** Whether a text has the traceback of a group of exceptions. */
  public static boolean holdsGroup(String text) {
    return text.contains(ExceptionGroupTrace.BEGINNING);
  }

  /** Type and message of the last traceback in a text; empty where there is none. */
  public static String said(String text) {
    if (!text.contains(BEGINNING)) {
      return "";
    }
    if (holdsGroup(text)) {
      return ExceptionGroupTrace.said(text);
    }
    List<String> lines = text.lines().toList();
    int headline = headline(lines);
    return headline < 0 ? "" : String.join("\n", lines.subList(headline, lines.size())).strip();
  }

  /**
   * What a report says in place of a message that is a traceback, or holds one.
   *
   * @param message as the report gives it, its lines perhaps joined
   * @param body the text of the failure
   * @return empty where the message is none of these, or nothing tells better
   */
  static String instead(String message, String body) {
    if (message.isBlank()) {
      return begins(body) ? said(body) : "";
    }
    boolean held = message.startsWith(NOT_LOADED) && message.contains(BEGINNING);
    return held || begins(message) ? said(message.indexOf('\n') >= 0 ? message : body) : "";
  }

  /**
   * What a program died of, where its last lines are the end of a traceback.
   *
   * @return type and message; empty where nothing tells
   */
  public static String died(String lastLines) {
    List<String> lines = lastLines.strip().lines().toList();
    int headline = lastLines.contains("  File \"") ? headline(lines) : -1;
    boolean last = headline >= 0 && lines.size() - headline <= MOST_LINES_OF_THE_LAST;
    return last && isTyped(lines.get(headline))
        ? String.join("\n", lines.subList(headline, lines.size()))
        : "";
  }

  /** Where the last exception is named; below zero where it is not. */
  public static int headline(List<String> lines) {
    int frame = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("  File \"")) {
        frame = i;
      }
    }
    for (int i = frame + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isTyped(line)) {
        return i;
      }
    }
    for (int i = frame + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("    ")) {
        return i;
      }
    }
    return -1;
  }

  /** {@code a.b.SomeError: message}, or only the type: a class, by a capital in its name. */
  public static boolean isTyped(String line) {
    int end = 0;
    while (end < line.length() && isOfName(line.charAt(end))) {
      end++;
    }
    boolean named = end > 0 && line.charAt(0) != '.' && !isDigit(line.charAt(0));
    if (!named || !(end == line.length() || line.startsWith(": ", end))) {
      return false;
    }
    for (int at = end - 1; at > 0 && line.charAt(at) != '.'; at--) {
      if (isCapital(line.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z') || isCapital(c) || isDigit(c) || c == '_' || c == '.';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
