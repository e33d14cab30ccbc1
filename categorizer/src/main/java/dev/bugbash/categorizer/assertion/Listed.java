package dev.bugbash.categorizer.assertion;

import dev.bugbash.categorizer.trace.Head;
import java.util.ArrayList;
import java.util.List;

/**
 * Failures that one text lists below a heading, each with its type, as {@code assertAll} does, or
 * as TestNG's {@code SoftAssert} does.
 */
final class Listed {
  private static final String SOFT = "The following asserts failed:";

  private Listed() {}

  /** What each of them says; empty where the text lists none. */
  static List<Span> in(String text) {
    int soft = text.indexOf(SOFT);
    return soft < 0 ? typed(text) : soft(text, soft + SOFT.length());
  }

  private static List<Span> soft(String text, int from) {
    List<Span> listed = new ArrayList<>();
    int begin = -1;
    for (int line = Lines.next(text, from); line < text.length(); line = Lines.next(text, line)) {
      if (Character.isWhitespace(text.charAt(line))) {
        addSoft(listed, text, begin, line);
        begin = line;
      }
    }
    addSoft(listed, text, begin, text.length());
    return listed;
  }

  private static void addSoft(List<Span> listed, String text, int from, int to) {
    if (from >= 0) {
      listed.add(new Span(from, to).withoutEnd(text, ","));
    }
  }

  private static List<Span> typed(String text) {
    int first = Lines.next(text, 0);
    String indentation = text.substring(first, Lines.firstNotBlank(text, first));
    List<Span> listed = new ArrayList<>();
    int from = said(text, first, indentation);
    if (indentation.isEmpty() || from < 0) {
      return List.of();
    }
    for (int line = Lines.next(text, first); line < text.length(); line = Lines.next(text, line)) {
      int next = said(text, line, indentation);
      if (next >= 0) {
        listed.add(new Span(from, line - 1));
        from = next;
      }
    }
    listed.add(new Span(from, text.length()));
    return listed;
  }

  /** Where the line's message begins, after the indentation and a type; -1 where it has none. */
  private static int said(String text, int line, String indentation) {
    int type = line + indentation.length();
    if (!text.startsWith(indentation, line) || type > Lines.end(text, line)) {
      return -1;
    }
    int end = Lines.end(text, type);
    return Head.in(text.substring(type, end))
        .map(head -> Math.min(end, type + head.type().length() + 1))
        .orElse(-1);
  }
}
