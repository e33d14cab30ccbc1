package dev.bugbash.tui.view;

import dev.bugbash.board.corrections.Recut;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What another granularity would change: which clusters join, and which part. */
public final class RecutLines {
  private static final int ID = 8;

  private RecutLines() {}

  /** The clusters that would be others; how many stay comes last. */
  public static List<Line> of(Recut.View view) {
    List<Line> lines = new ArrayList<>();
    List<Recut.Row> changed = view.rows().stream().filter(row -> !row.stays()).toList();
    int width =
        Math.min(40, changed.stream().mapToInt(row -> Text.width(sources(row))).max().orElse(0));
    for (Recut.Row row : changed) {
      lines.add(
          new Line(
              List.of(
                  new Span(Text.left(id(row), ID), Role.STRONG),
                  new Span("%6d  ".formatted(row.failures()), Role.TEXT),
                  new Span(Text.left(Text.fit(sources(row), width), width) + "  ", Role.KEY),
                  new Span(row.title(), Role.TEXT))));
    }
    int stay = view.rows().size() - changed.size();
    lines.add(Line.EMPTY);
    lines.add(
        Line.of(
            changed.isEmpty()
                ? "Nothing would change."
                : stay + (stay == 1 ? " cluster stays" : " clusters stay") + " as they are.",
            Role.MUTED));
    return lines;
  }

  private static String id(Recut.Row row) {
    return row.cluster() == 0 ? "(new)" : new ClusterId(row.cluster()).toString();
  }

  private static String sources(Recut.Row row) {
    boolean joins = row.sources().size() > 1;
    String all =
        row.sources().keySet().stream().map(ClusterId::toString).collect(Collectors.joining(" "));
    return joins ? "joins " + all : "part of " + all;
  }
}
