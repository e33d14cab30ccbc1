package dev.bugbash.tui.view;

import dev.bugbash.board.Member;
import dev.bugbash.model.TestId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;

/** The list of a cluster's failures by their tests; touches only the rows in sight. */
public final class MemberTable {
  private static final int WITH_RUN = 48;

  private MemberTable() {}

  public static void draw(Canvas canvas, List<Member> members, ListState list, boolean focused) {
    boolean runs = members.stream().anyMatch(m -> !m.run().equals(members.get(0).run()));
    for (int y = 0; y < canvas.height() && list.top() + y < members.size(); y++) {
      row(canvas.window(0, y, canvas.width(), 1), members.get(list.top() + y), runs);
      if (list.top() + y == list.selected()) {
        Cursor.mark(canvas, y, focused);
      }
    }
  }

  /**
   * @param run whether it tells of which run it is
   */
  private static void row(Canvas line, Member member, boolean run) {
    int end = line.width();
    if (run && end >= WITH_RUN && !member.run().isEmpty()) {
      end = line.textAtEnd(0, " " + Text.fitEnd(member.run(), end / 4), Role.MUTED);
    }
    int x = line.text(1, 0, fitted(name(member.test()), end - 1), Role.TEXT);
    if (end - x > 6) {
      line.text(x + 1, 0, Text.fit(simple(member.test().suite()), end - x - 1), Role.MUTED);
    }
  }

  /** The parameters at the end stay: they tell the tests of one method apart. */
  private static String fitted(String name, int room) {
    int open = name.endsWith("]") ? name.lastIndexOf('[') : -1;
    int tail = open < 0 ? 0 : Text.width(name.substring(open));
    return open <= 0 || tail > room / 2
        ? Text.fit(name, room)
        : Text.fit(name.substring(0, open), room - tail) + name.substring(open);
  }

  static String name(TestId test) {
    return test.parameters().isEmpty() ? test.name() : test.name() + "[" + test.parameters() + "]";
  }

  /** The class without its package; a path or a sentence stays as it is. */
  static String simple(String suite) {
    boolean className = suite.indexOf(' ') < 0 && suite.indexOf('/') < 0;
    return className ? suite.substring(suite.lastIndexOf('.') + 1) : suite;
  }
}
