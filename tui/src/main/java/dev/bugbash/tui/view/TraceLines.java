package dev.bugbash.tui.view;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** A stack trace as lines: framework frames folded, the frame to look at first marked. */
final class TraceLines {
  private static final int MOST_LINES = 5_000;
  private static final String MARK = "\u25B6 ";
  private static final String INDENT = "  ";

  private TraceLines() {}

  static List<Line> of(Trace trace, int width, boolean unfolded) {
    List<Line> lines = new ArrayList<>();
    List<Trace.Line> folded = new ArrayList<>();
    for (Trace.Line line : trace.lines().subList(0, Math.min(MOST_LINES, trace.lines().size()))) {
      if (!unfolded && framework(line)) {
        folded.add(line);
      } else {
        fold(folded, lines, width);
        lines.add(line(line, width));
      }
    }
    fold(folded, lines, width);
    return lines;
  }

  /** One frame alone takes no more room than the line that would stand for it. */
  private static void fold(List<Trace.Line> folded, List<Line> lines, int width) {
    if (folded.size() == 1) {
      lines.add(line(folded.get(0), width));
    } else if (!folded.isEmpty()) {
      lines.add(Line.of(INDENT + "\u2026 " + folded.size() + " framework frames", Role.FRAMEWORK));
    }
    folded.clear();
  }

  private static boolean framework(Trace.Line line) {
    return !line.innermostApplication()
        && line.frame().map(Frame::kind).filter(FrameKind.FRAMEWORK::equals).isPresent();
  }

  private static Line line(Trace.Line line, int width) {
    if (line.frame().isEmpty()) {
      return Line.of(line.text().replace("\t", "    ").stripTrailing(), Role.STRONG);
    }
    String text = line.text().strip();
    String mark = line.innermostApplication() ? MARK : INDENT;
    return Line.of(mark + shorten(text, width - 2), role(line));
  }

  /** A frame that is too long loses the beginning of its package: its place is what matters. */
  private static String shorten(String text, int width) {
    if (text.startsWith("at ") && Text.width(text) > width) {
      return "at " + Text.fitEnd(text.substring(3), width - 3);
    }
    return text;
  }

  private static Role role(Trace.Line line) {
    if (line.innermostApplication()) {
      return Role.CULPRIT;
    }
    return framework(line) ? Role.FRAMEWORK : Role.APPLICATION;
  }
}
