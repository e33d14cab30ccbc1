package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the lines of a stack trace, each by the first language that knows it. */
public final class TraceParser {
  private TraceParser() {}

  /** All lines in their order. */
  public static List<TraceLine> lines(String stack) {
    return new Reader(stack.lines().toList()).read();
  }

  /**
   * What a line depends on: the line after it, a place taken by the line before, pytest's source.
   */
  private static final class Reader {
    private final List<String> texts;
    private final List<TraceLine> lines;
    private String defined = "";
    private Place taken = Place.NONE;

    Reader(List<String> texts) {
      this.texts = texts;
      this.lines = new ArrayList<>(texts.size());
    }

    List<TraceLine> read() {
      String line = texts.isEmpty() ? "" : texts.get(0).strip();
      for (int i = 0; i < texts.size(); i++) {
        String next = i + 1 < texts.size() ? texts.get(i + 1).strip() : "";
        lines.add(line(texts.get(i), line, next));
        line = next;
      }
      return lines;
    }

    private TraceLine line(String text, String line, String next) {
      boolean secondLine = !taken.isNone() && line.contains(taken.file() + ":" + taken.line());
      taken = Place.NONE;
      if (secondLine || line.isEmpty()) {
        return new TraceLine(text, Optional.empty(), false);
      }
      Optional<Frame> place = PytestSyntax.place(line, defined);
      if (place.isPresent()) {
        defined = "";
        return new TraceLine(text, place, true);
      }
      if (defined.isEmpty()) {
        defined = PytestSyntax.defined(line);
      }
      Syntaxes.Found found = Syntaxes.find(line, next);
      if (found.twoLines()) {
        found.frame().ifPresent(frame -> taken = new Place(frame.file(), frame.line()));
      }
      return new TraceLine(text, found.frame(), found.innermostLast());
    }
  }
}
