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

  /**
   * @param type of the failure: a first line that begins with it is left out, as it is shown above
   */
  static List<Line> of(Trace trace, String type, int width, boolean unfolded) {
    List<Line> lines = new ArrayList<>();
    List<Trace.Line> folded = new ArrayList<>();
    int from = repeats(trace.lines(), type) ? 1 : 0;
    int to = Math.min(MOST_LINES, trace.lines().size());
    for (Trace.Line line : trace.lines().subList(from, to)) {
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

  private static boolean repeats(List<Trace.Line> lines, String type) {
    return !type.isEmpty()
        && lines.size() > 1
        && lines.get(0).frame().isEmpty()
        && lines.get(1).frame().isPresent()
        && lines.get(0).text().startsWith(type);
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
    String shorter = text.startsWith("at ") ? text.substring(3) : "";
    if (shorter.isEmpty() || Text.width(text) <= width) {
      return text;
    }
    int dot = shorter.indexOf('.');
    while (dot >= 0 && dot <= shorter.lastIndexOf('.', shorter.indexOf('(') - 1)) {
      shorter = shorter.substring(dot + 1);
      if (Text.width(shorter) <= width - 4) {
        return "at \u2026" + shorter;
      }
      dot = shorter.indexOf('.');
    }
    return "at " + Text.fitEnd(shorter, width - 3);
  }

  private static Role role(Trace.Line line) {
    if (line.innermostApplication()) {
      return Role.CULPRIT;
    }
    return framework(line) ? Role.FRAMEWORK : Role.APPLICATION;
  }
}
