package dev.bugbash.importers.console;

import dev.bugbash.importers.text.BoundedText;
import java.util.ArrayList;
import java.util.List;

/** The lines of one failure, bounded. */
public final class Evidence {
  private static final int LIMIT = 64 * 1024;

  private final BoundedText text = new BoundedText(LIMIT);
  private boolean any;

  public Evidence add(String line) {
    if (any || !line.isBlank()) {
      if (any) {
        text.add('\n');
      }
      text.add(line);
      any = true;
    }
    return this;
  }

  public boolean isEmpty() {
    return !any;
  }

  /** The lines of a text that was read out of a log. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      lines.add(end < 0 ? text.substring(from) : text.substring(from, end));
      from = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }

  /** The first line of a text; empty where there is none. */
  public static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Without blank lines around it. */
  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
