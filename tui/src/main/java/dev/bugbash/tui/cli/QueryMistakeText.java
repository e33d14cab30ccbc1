package dev.bugbash.tui.cli;

import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.cli.print.Printable;

/** Shows a query that has a mistake, and points at it from the line below. */
final class QueryMistakeText {
  /** So much of a long query is shown on either side of the place. */
  private static final int SHOWN = 60;

  private QueryMistakeText() {}

  static String of(QueryMistakeException mistake) {
    int from = Math.max(0, mistake.at() - SHOWN);
    int to = Math.min(mistake.query().length(), mistake.at() + SHOWN);
    String before = Printable.line(mistake.query().substring(from, mistake.at()));
    String after = Printable.line(mistake.query().substring(mistake.at(), to));
    String start = from > 0 ? "  …" : "  ";
    return start + before + after + "\n" + " ".repeat(Text.width(start + before)) + "^";
  }
}
