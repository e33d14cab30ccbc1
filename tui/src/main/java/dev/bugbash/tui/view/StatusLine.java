package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The top line: what goes on, the board in numbers, who looks at it and who else does. */
public final class StatusLine {
  private static final int GAP = 2;

  private StatusLine() {}

  /** A shorter name of a run tells nothing. */
  private static final int LEAST_RUN = 12;

  /** A part of the line; the least important ones go first where it is too narrow. */
  private record Part(Span span, int importance) {}

  /**
   * @param activity what goes on; empty where nothing does
   * @param run the newest run; empty where there is none
   * @param earlier how many other runs there are; goes first where it is too narrow
   */
  public static void draw(
      Canvas canvas,
      String activity,
      String run,
      String earlier,
      BoardCounts counts,
      String who,
      Others others) {
    List<Part> parts = parts(activity, counts);
    add(parts, others.names().isEmpty() ? "" : "with " + others.names(), Role.HELD, 1);
    String viewer = Text.fit(who, canvas.width() / 4) + " ";
    int room = canvas.width() - 1 - Text.width(viewer);
    int left = Math.max(LEAST_RUN, room - width(parts) - GAP);
    if (!run.isEmpty()) {
      parts.add(0, new Part(new Span(Text.fit(run, left), Role.STRONG), 1));
      boolean fits = Text.width(run) + GAP + Text.width(earlier) <= left;
      if (fits && !earlier.isEmpty()) {
        parts.add(1, new Part(new Span(earlier, Role.MUTED), 0));
      }
    }
    while (parts.size() > 1 && width(parts) > room) {
      parts.remove(parts.stream().min(Comparator.comparingInt(Part::importance)).orElseThrow());
    }
    int x = 1;
    for (Part part : parts) {
      x = canvas.text(x, 0, part.span().text(), part.span().role()) + GAP;
    }
    if (x - 1 + Text.width(viewer) <= canvas.width()) {
      canvas.textAtEnd(0, viewer, Role.MUTED);
    }
  }

  private static List<Part> parts(String activity, BoardCounts counts) {
    List<Part> parts = new ArrayList<>();
    if (counts.clusters() > 0) {
      add(parts, counts.alive() + (counts.alive() == 1 ? " cluster" : " clusters"), Role.TEXT, 5);
      add(parts, counts.fresh() == 0 ? "" : counts.fresh() + " new", Role.NEW, 4);
      add(parts, counts.regressed() == 0 ? "" : counts.regressed() + " regressed", Role.ALARM, 4);
      add(parts, counts.unclaimed() + " unclaimed", Role.TEXT, 2);
      add(parts, counts.mine() + " mine", Role.MINE, 3);
      add(parts, counts.coverage() + " % of tests claimed", Role.TEXT, 2);
    }
    add(parts, activity, Role.TITLE, 6);
    return parts;
  }

  private static void add(List<Part> parts, String text, Role role, int importance) {
    if (!text.isEmpty()) {
      parts.add(new Part(new Span(text, role), importance));
    }
  }

  private static int width(List<Part> parts) {
    return parts.stream().mapToInt(p -> Text.width(p.span().text()) + GAP).sum() - GAP;
  }
}
