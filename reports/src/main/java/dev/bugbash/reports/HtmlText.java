package dev.bugbash.reports;

import java.time.Instant;

/** The texts of the HTML templates. The template engine escapes what comes from here. */
final class HtmlText {
  private HtmlText() {}

  /** Test text in one line of at most so many characters. */
  static String seen(String text, int longest) {
    return VisibleText.line(text, longest);
  }

  /** Test text in lines, of at most so many characters. */
  static String block(String text, int longest) {
    return VisibleText.block(text, longest);
  }

  static String minute(Instant at) {
    return Times.minute(at);
  }

  static String period(Instant from, Instant to) {
    return Times.period(from, to);
  }

  static String revision(String revision) {
    return VisibleText.revision(revision);
  }
}
