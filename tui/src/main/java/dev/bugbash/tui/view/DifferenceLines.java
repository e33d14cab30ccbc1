package dev.bugbash.tui.view;

import dev.bugbash.categorizer.assertion.Comparison;
import dev.bugbash.categorizer.assertion.Difference;
import dev.bugbash.categorizer.assertion.Difference.Piece;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** What an assertion expected and what it got, the words that differ marked. */
final class DifferenceLines {
  private static final int MOST_LINES = 40;
  private static final String EXPECTED = "expected  ";
  private static final String ACTUAL = "actual    ";

  private final int width;
  private final String label;
  private final List<Line> lines = new ArrayList<>();
  private List<Span> spans = new ArrayList<>();
  private int column;

  private DifferenceLines(String label, int width) {
    this.label = label;
    this.width = Math.max(1, width - label.length());
  }

  /** Empty where the message alone shows it as well: for values that share nothing. */
  static List<Line> of(Comparison comparison, int width) {
    return Difference.worthSeeing(comparison.expected(), comparison.actual())
        .map(difference -> of(difference, width))
        .orElse(List.of());
  }

  private static List<Line> of(Difference difference, int width) {
    List<Line> lines = new ArrayList<>(value(EXPECTED, difference.expected(), width));
    lines.addAll(value(ACTUAL, difference.actual(), width));
    return lines;
  }

  private static List<Line> value(String label, List<Piece> pieces, int width) {
    DifferenceLines value = new DifferenceLines(label, width);
    for (Piece piece : pieces) {
      String[] parts = piece.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          value.end();
        }
        value.add(parts[i].replace("\t", "    "), piece.differs() ? Role.DIFFERENT : Role.TEXT);
      }
    }
    value.end();
    return value.bounded();
  }

  private void add(String text, Role role) {
    String rest = text;
    while (Text.width(rest) > width - column) {
      if (column > 0 && Text.width(rest) <= width) {
        end();
        continue;
      }
      String first = Text.wrap(rest, Math.max(1, width - column)).get(0);
      spans.add(new Span(first, role));
      rest = rest.length() > first.length() ? rest.substring(Math.max(1, first.length())) : "";
      end();
    }
    if (!rest.isEmpty()) {
      spans.add(new Span(rest, role));
      column += Text.width(rest);
    }
  }

  private void end() {
    List<Span> line = new ArrayList<>();
    line.add(new Span(lines.isEmpty() ? label : " ".repeat(label.length()), Role.MUTED));
    line.addAll(spans);
    if (lines.size() <= MOST_LINES) {
      lines.add(new Line(line));
    }
    spans = new ArrayList<>();
    column = 0;
  }

  private List<Line> bounded() {
    if (lines.size() > MOST_LINES) {
      lines.set(MOST_LINES, Line.of(" ".repeat(label.length()) + "\u2026", Role.MUTED));
    }
    return lines;
  }
}
