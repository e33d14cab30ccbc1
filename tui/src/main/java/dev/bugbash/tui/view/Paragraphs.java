package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Gathers the lines of a document, wrapped to a width. */
public final class Paragraphs {
  private static final int MOST_LINES = 400;
  private static final int LABEL = 14;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  Paragraphs(int width) {
    this.width = Math.max(1, width);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  int width() {
    return width;
  }

  void heading(String title) {
    lines.add(Line.EMPTY);
    lines.add(Line.of(title, Role.TITLE));
  }

  void line(Line line) {
    lines.add(line);
  }

  /** Text of several lines. */
  void text(String text, Role role) {
    text.lines()
        .limit(MOST_LINES)
        .map(line -> line.replace("\t", "    ").stripTrailing())
        .flatMap(line -> Text.wrap(line, width).stream())
        .forEach(line -> lines.add(Line.of(line, role)));
  }

  /** {@code label value}; nothing where there is no value. */
  void field(String label, String value) {
    field(label, value, Role.TEXT);
  }

  void field(String label, String value, Role role) {
    if (value.isBlank()) {
      return;
    }
    List<String> wrapped = Text.wrap(value.strip(), Math.max(1, width - LABEL));
    for (int i = 0; i < wrapped.size(); i++) {
      String before = Text.left(i == 0 ? label : "", LABEL);
      lines.add(Line.of(before, Role.MUTED, wrapped.get(i), role));
    }
  }

  /** A cluster in one line. */
  void cluster(ClusterRow row, String remark, Role role) {
    String id = row.id() + "  ";
    String said = remark.isEmpty() ? "" : remark + "  ";
    int room = Math.max(1, width - Text.width(id + said));
    lines.add(
        new Line(
            List.of(
                new Span(id, Role.STRONG),
                new Span(said, role),
                new Span(Text.fit(row.title(), room), Role.TEXT))));
  }
}
