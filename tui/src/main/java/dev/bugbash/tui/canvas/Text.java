package dev.bugbash.tui.canvas;

import java.util.ArrayList;
import java.util.List;

/** Measures and cuts text by columns. Every result is clean, see {@link Sanitizer}. */
public final class Text {
  private static final int FIRST_EMOJI = 0x1F000;
  private static final String ELLIPSIS = "\u2026";
  private static final String PUNCTUATION = ".:/,;$";

  private Text() {}

  /** Columns that {@code text} takes when drawn. */
  public static int width(String text) {
    if (Sanitizer.isPlain(text)) {
      return text.length();
    }
    int[] width = {0};
    Clusters.visit(
        Sanitizer.clean(text),
        (t, start, end, columns) -> {
          width[0] += columns;
          return true;
        });
    return width[0];
  }

  /**
   * Whether terminals disagree about the columns of a cluster: those that join, that a selector
   * makes wide, or that became wide when emoji came.
   */
  public static boolean doubtful(String cluster) {
    if (Sanitizer.isPlain(cluster)) {
      return false;
    }
    int first = cluster.codePointAt(0);
    return cluster.length() > Character.charCount(first)
        || first >= FIRST_EMOJI
        || (first >= 0x2300 && first < 0x2C00 && CellWidth.wide(first));
  }

  /** The beginning, with an ellipsis where something was cut off. */
  public static String fit(String text, int columns) {
    // A cluster has no limit of characters, but what is far beyond the edge need not be measured.
    String clean = Sanitizer.clean(head(text, columns * 8 + 64));
    if (width(clean) <= columns) {
      return clean;
    }
    if (columns <= 0) {
      return "";
    }
    String head = clean.substring(0, cut(clean, columns - 1));
    return head.endsWith(ELLIPSIS) ? head : head + ELLIPSIS;
  }

  /** The end, with an ellipsis where something was cut off. */
  public static String fitEnd(String text, int columns) {
    String clean = Sanitizer.clean(text);
    int excess = width(clean) - columns;
    if (excess <= 0) {
      return clean;
    }
    if (columns <= 0) {
      return "";
    }
    int from = cut(clean, excess + 1);
    while (width(clean.substring(from)) > columns - 1) {
      from = clean.offsetByCodePoints(from, 1);
    }
    return ELLIPSIS + clean.substring(from);
  }

  /** Fitted, and filled with blanks to exactly {@code columns}. */
  public static String left(String text, int columns) {
    String fitted = fit(text, columns);
    return fitted + " ".repeat(Math.max(0, columns - width(fitted)));
  }

  /** Fitted, with the blanks before it. */
  public static String right(String text, int columns) {
    String fitted = fit(text, columns);
    return " ".repeat(Math.max(0, columns - width(fitted))) + fitted;
  }

  /**
   * Broken at blanks where there are any, else after punctuation, else anywhere; at least one line,
   * none wider.
   */
  public static List<String> wrap(String text, int columns) {
    String rest = Sanitizer.clean(text);
    int room = Math.max(1, columns);
    List<String> lines = new ArrayList<>();
    while (width(head(rest, room * 8 + 64)) > room) {
      int end = Math.max(cut(rest, room), Math.min(1, rest.length()));
      int stop = stop(rest, end);
      lines.add(rest.substring(0, stop));
      rest = rest.substring(stop).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int stop(String text, int end) {
    int blank = text.lastIndexOf(' ', end);
    if (blank > end / 2) {
      return blank;
    }
    for (int at = end; at > 1 && at >= end / 3; at--) {
      if (PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at) != ':') {
        return at;
      }
    }
    return blank > end / 4 ? blank : end;
  }

  private static String head(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** Where to cut so that what comes before takes at most {@code columns}. */
  private static int cut(String clean, int columns) {
    if (Sanitizer.isPlain(clean)) {
      return Math.min(clean.length(), Math.max(0, columns));
    }
    int[] at = {0, 0};
    Clusters.visit(
        clean,
        (t, start, end, width) -> {
          if (at[0] + width > columns) {
            return false;
          }
          at[0] += width;
          at[1] = end;
          return true;
        });
    return at[1];
  }
}
