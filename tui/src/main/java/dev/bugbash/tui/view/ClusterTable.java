package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.Relations;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The list of clusters; touches only the rows in sight. */
public final class ClusterTable {
  private static final int WITH_OWNER = 40;
  private static final int WITH_BOTH = 76;
  private static final String MARK = "\u2713";

  private ClusterTable() {}

  /** Widths of the columns, as the rows in sight need them. */
  private record Columns(int id, int size, int word, int owner) {
    static Columns of(List<ClusterRow> rows, int width, String who) {
      int id = widest(rows, r -> r.id().toString(), 12);
      int size = Math.max(3, widest(rows, ClusterTable::size, 9));
      if (width < WITH_OWNER) {
        return new Columns(id, size, 0, 0);
      }
      return width < WITH_BOTH
          ? new Columns(id, size, widest(rows, r -> ownerOrState(r, who), width / 6), 0)
          : new Columns(id, size, 7, widest(rows, r -> holder(r, who), 12));
    }

    private static int widest(List<ClusterRow> rows, Function<ClusterRow, String> text, int most) {
      int widest = rows.stream().map(text).mapToInt(Text::width).max().orElse(0);
      return Math.min(most, widest);
    }
  }

  public static void draw(
      Canvas canvas,
      List<ClusterRow> rows,
      ListState list,
      boolean focused,
      String who,
      Relations relations,
      Set<ClusterId> marked,
      Others others) {
    int last = Math.min(rows.size(), list.top() + canvas.height());
    List<ClusterRow> visible = rows.subList(Math.min(list.top(), last), last);
    Columns columns = Columns.of(visible, canvas.width(), who);
    for (int y = 0; y < visible.size(); y++) {
      row(canvas.window(0, y, canvas.width(), 1), visible.get(y), columns, who, relations, others);
      if (marked.contains(visible.get(y).id())) {
        canvas.text(0, y, MARK, Role.MARKED);
      }
      if (list.top() + y == list.selected()) {
        Cursor.mark(canvas, y, focused);
      }
    }
  }

  private static void row(
      Canvas line,
      ClusterRow row,
      Columns columns,
      String who,
      Relations relations,
      Others others) {
    Role role = role(row.state(), row.owner().equals(who));
    int x = line.text(1, 0, Text.left(row.id().toString(), columns.id()), Role.STRONG) + 1;
    x = line.text(x, 0, Text.right(size(row), columns.size()), Role.TEXT) + 1;
    x = line.text(x, 0, glyph(row.state()), role) + 1;
    if (columns.word() > 0) {
      String word = columns.owner() > 0 ? row.state().word() : ownerOrState(row, who);
      x = line.text(x, 0, Text.left(word, columns.word()), role) + 1;
    }
    if (columns.owner() > 0) {
      x = line.text(x, 0, Text.left(holder(row, who), columns.owner()), role) + 1;
    }
    String cascade =
        columns.owner() > 0 ? relations.inShort(row.id()) : relations.inBrief(row.id());
    String here = remark(others.at(row.id()));
    String end = here + (columns.word() > 0 ? remark(cascade) + notes(row) : "");
    line.text(x, 0, Text.fit(row.title(), line.width() - x - end.length()), Role.TEXT);
    line.textAtEnd(0, end, Role.MUTED);
  }

  private static String notes(ClusterRow row) {
    return row.notes() > 0 ? " \u270E" + row.notes() : "";
  }

  private static String remark(String words) {
    return words.isEmpty() ? "" : " " + words;
  }

  private static String holder(ClusterRow row, String who) {
    return row.owner().equals(who) ? "me" : row.owner();
  }

  private static String ownerOrState(ClusterRow row, String who) {
    return row.owner().isEmpty() ? row.state().word() : holder(row, who);
  }

  /** The state also without colours. */
  private static String glyph(ClusterState state) {
    return switch (state) {
      case NEW -> "\u25CF";
      case OPEN -> "\u25CB";
      case CLAIMED -> "\u25C6";
      case REGRESSED -> "\u25B2";
      case CLOSED -> "\u2713";
    };
  }

  private static Role role(ClusterState state, boolean mine) {
    return switch (state) {
      case NEW -> Role.NEW;
      case OPEN, CLOSED -> Role.MUTED;
      case REGRESSED -> Role.ALARM;
      case CLAIMED -> mine ? Role.MINE : Role.HELD;
    };
  }

  private static String size(ClusterRow row) {
    return Integer.toString(row.size());
  }
}
