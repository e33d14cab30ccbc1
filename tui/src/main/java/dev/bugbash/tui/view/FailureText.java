package dev.bugbash.tui.view;

import dev.bugbash.model.Failure;

/** A failure whole, as plain text for a pager: nothing folded, nothing cut. */
public final class FailureText {
  private FailureText() {}

  /** With line ends as {@code \n}; not sanitized. */
  public static String of(FailureSheet sheet) {
    Failure failure = sheet.failure();
    StringBuilder text = new StringBuilder();
    line(text, failure.type());
    line(text, failure.message());
    text.append('\n');
    line(text, sheet.member().test().toString());
    line(text, sheet.member().run());
    line(text, sheet.member().report());
    section(text, "Trace", failure.stack());
    section(text, "Output", failure.output());
    return text.toString();
  }

  private static void section(StringBuilder text, String title, String content) {
    if (!content.isBlank()) {
      text.append('\n').append(title).append('\n');
      line(text, content);
    }
  }

  private static void line(StringBuilder text, String content) {
    if (!content.isBlank()) {
      text.append(content.stripTrailing()).append('\n');
    }
  }
}
