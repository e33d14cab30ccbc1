package dev.bugbash.categorizer.assertion;

/** A part of a text; empty where it would end before it begins. */
record Span(int from, int to) {
  Span {
    to = Math.max(from, to);
  }

  String of(String text) {
    return text.substring(from, to);
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** Without white space around it. */
  Span strip(String text) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** Without what {@code ends} has at its end, and white space. */
  Span withoutEnd(String text, String ends) {
    Span span = strip(text);
    int end = span.to;
    while (end > span.from && ends.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.from, end).strip(text);
  }
}
