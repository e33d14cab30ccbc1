package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;

/** The list of clusters; touches only the rows in sight. */
public final class ClusterTable {
  private static final int WITH_OWNER = 40;
  private static final int WITH_BOTH = 76;

  private ClusterTable() {}

  public static void draw(
      Canvas canvas, List<ClusterRow> rows, ListState list, boolean focused, String who) {
    int last = Math.min(rows.size(), list.top() + canvas.height());
    List<ClusterRow> visible = rows.subList(Math.min(list.top(), last), last);
    int idWidth = visible.stream().mapToInt(r -> r.id().toString().length()).max().orElse(0);
    int sizeWidth = Math.max(3, visible.stream().mapToInt(r -> size(r).length()).max().orElse(0));
    for (int y = 0; y < visible.size(); y++) {
      boolean selected = list.top() + y == list.selected();
      row(canvas.window(0, y, canvas.width(), 1), visible.get(y), idWidth, sizeWidth, who);
      if (selected) {
        Cursor.mark(canvas, y, focused);
      }
    }
  }

  private static void row(Canvas line, ClusterRow row, int idWidth, int sizeWidth, String who) {
    int x = line.text(1, 0, Text.left(row.id().toString(), idWidth), Role.STRONG);
    x = line.text(x + 1, 0, Text.right(size(row), sizeWidth), Role.TEXT);
    x = state(line, x + 1, row, row.owner().equals(who)) + 1;
    String notes = row.notes() > 0 && line.width() >= WITH_OWNER ? " \u270E" + row.notes() : "";
    line.text(x, 0, Text.fit(row.title(), line.width() - x - notes.length()), Role.TEXT);
    line.textAtEnd(0, notes, Role.MUTED);
  }

  private static int state(Canvas line, int x, ClusterRow row, boolean mine) {
    Role role = role(row.state(), mine);
    int at = line.text(x, 0, glyph(row.state()), role) + 1;
    if (line.width() < WITH_OWNER) {
      return at - 1;
    }
    String owner = mine ? "me" : row.owner();
    if (line.width() < WITH_BOTH) {
      return line.text(at, 0, Text.left(owner.isEmpty() ? row.state().word() : owner, 6), role);
    }
    at = line.text(at, 0, Text.left(row.state().word(), 7), role) + 1;
    return line.text(at, 0, Text.left(owner, 10), role);
  }

  /** The state also without colours. */
  private static String glyph(ClusterState state) {
    return switch (state) {
      case NEW -> "\u25CF";
      case OPEN -> "\u25CB";
      case CLAIMED -> "\u25C6";
    };
  }

  private static Role role(ClusterState state, boolean mine) {
    return switch (state) {
      case NEW -> Role.NEW;
      case OPEN -> Role.MUTED;
      case CLAIMED -> mine ? Role.MINE : Role.HELD;
    };
  }

  private static String size(ClusterRow row) {
    return Integer.toString(row.size());
  }
}
