package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Sibling;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** What a cluster follows from, what follows from it, and what was done about its siblings. */
final class RelativesLines {
  private static final int MOST = 6;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  private RelativesLines(int width) {
    this.width = Math.max(1, width);
  }

  /** Empty where the cluster stands alone. */
  static List<Line> all(Relatives relatives, int width) {
    RelativesLines made = new RelativesLines(width);
    made.cascade(relatives);
    made.family(relatives, relatives.siblings());
    return made.lines;
  }

  /** The same, of siblings only those about which something was done. */
  static List<Line> helping(Relatives relatives, int width) {
    RelativesLines made = new RelativesLines(width);
    made.cascade(relatives);
    made.family(relatives, relatives.siblings().stream().filter(Sibling::helps).toList());
    return made.lines;
  }

  private void cascade(Relatives relatives) {
    if (relatives.root().isEmpty() && relatives.consequences().isEmpty()) {
      return;
    }
    heading("Cascade");
    relatives
        .root()
        .ifPresent(
            root -> {
              cluster("after ", root, "");
              relatives.after().ifPresent(after -> wrap("because " + after.because(), Role.MUTED));
              relatives
                  .after()
                  .filter(after -> after.via() != after.root())
                  .ifPresent(after -> wrap("by way of " + new ClusterId(after.via()), Role.MUTED));
            });
    List<ClusterRow> of = relatives.consequences();
    if (!of.isEmpty()) {
      int more = relatives.consequenceFailures();
      String failures = "+" + more + (more == 1 ? " failure in " : " failures in ");
      wrap(failures + of.size() + (of.size() == 1 ? " cluster" : " clusters"), Role.STRONG);
      of.stream().limit(MOST).forEach(row -> cluster("  ", row, " \u00D7" + row.size()));
      more(of.size(), "clusters");
    }
  }

  private void family(Relatives relatives, List<Sibling> siblings) {
    if (siblings.isEmpty()) {
      return;
    }
    heading("Family");
    wrap(relatives.recipe(), Role.MUTED);
    for (Sibling sibling : siblings.subList(0, Math.min(MOST, siblings.size()))) {
      String owner = sibling.row().owner();
      cluster("  ", sibling.row(), owner.isEmpty() ? "" : " held by " + owner);
      sibling.known().ifPresent(cause -> wrap("    known: " + cause.name(), Role.TEXT));
      sibling
          .known()
          .filter(cause -> !cause.advice().isEmpty())
          .ifPresent(cause -> wrap("    " + cause.advice(), Role.TEXT));
      sibling
          .note()
          .ifPresent(note -> wrap("    " + note.author() + ": " + note.text(), Role.TEXT));
    }
    more(siblings.size(), "siblings");
  }

  private void cluster(String before, ClusterRow row, String remark) {
    String id = before + row.id() + remark + "  ";
    int room = Math.max(1, width - Text.width(id));
    lines.add(Line.of(id, Role.STRONG, Text.fit(row.title(), room), Role.TEXT));
  }

  private void more(int all, String what) {
    if (all > MOST) {
      lines.add(Line.of("  \u2026 and " + (all - MOST) + " more " + what, Role.MUTED));
    }
  }

  private void heading(String title) {
    lines.add(Line.EMPTY);
    lines.add(Line.of(title, Role.TITLE));
  }

  private void wrap(String text, Role role) {
    text.lines()
        .limit(MOST)
        .forEach(line -> Text.wrap(line, width).forEach(w -> lines.add(Line.of(w, role))));
  }
}
