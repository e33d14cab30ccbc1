package dev.bugbash.tui.view;

import dev.bugbash.categorizer.Trace;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stack trace as lines: framework frames folded, the frame to look at first marked. */
final class TraceLines {
  private static final int MOST_LINES = 5_000;
  private static final int LONGEST = 4_000;
  private static final Pattern JVM =
      Pattern.compile("((\\w+)(?:\\$[\\w$]+)?\\.\\S+)\\(\\2\\.\\w+:(\\d+)\\)");
  private static final String MARK = "\u25B6 ";
  private static final String INDENT = "  ";

  private TraceLines() {}

  /** What its first lines say of the failure's type and message is left out: it stands above. */
  static List<Line> of(Trace trace, Failure failure, int width, boolean unfolded) {
    List<Line> lines = new ArrayList<>();
    List<Trace.Line> folded = new ArrayList<>();
    int from = repeated(trace.lines(), failure);
    int to = Math.max(from, Math.min(MOST_LINES, trace.lines().size()));
    for (Trace.Line line : trace.lines().subList(from, to)) {
      if (!unfolded && framework(line)) {
        folded.add(line);
      } else {
        fold(folded, lines, width);
        add(line, width, lines);
      }
    }
    fold(folded, lines, width);
    return lines;
  }

  /** How many lines at the beginning are there already. */
  private static int repeated(List<Trace.Line> lines, Failure failure) {
    Set<String> said =
        failure.message().lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
    String type = failure.type();
    boolean head =
        !type.isEmpty()
            && lines.size() > 1
            && lines.get(0).frame().isEmpty()
            && lines.get(1).frame().isPresent()
            && lines.get(0).text().startsWith(type);
    int at = head ? 1 : 0;
    while (at < lines.size()
        && lines.get(at).frame().isEmpty()
        && says(lines.get(at).text().strip(), type, said)) {
      at++;
    }
    return at;
  }

  private static boolean says(String text, String type, Set<String> said) {
    if (text.isEmpty() || said.contains(text)) {
      return true;
    }
    boolean typed = !type.isEmpty() && text.startsWith(type);
    String rest = typed ? text.substring(type.length()) : "no";
    return rest.isEmpty() || (rest.startsWith(":") && said.contains(rest.substring(1).strip()));
  }

  /** One frame alone takes no more room than the line that would stand for it. */
  private static void fold(List<Trace.Line> folded, List<Line> lines, int width) {
    if (folded.size() == 1) {
      add(folded.get(0), width, lines);
    } else if (!folded.isEmpty()) {
      lines.add(Line.of(INDENT + "\u2026 " + folded.size() + " framework frames", Role.FRAMEWORK));
    }
    folded.clear();
  }

  /** Whether framework frames follow one another, so that there is something to fold. */
  static boolean folds(Trace trace) {
    List<Trace.Line> lines = trace.lines();
    for (int i = 1; i < Math.min(MOST_LINES, lines.size()); i++) {
      if (framework(lines.get(i - 1)) && framework(lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean framework(Trace.Line line) {
    return !line.innermostApplication()
        && line.frame().map(Frame::kind).filter(FrameKind.FRAMEWORK::equals).isPresent();
  }

  private static void add(Trace.Line line, int width, List<Line> lines) {
    if (line.frame().isEmpty()) {
      String text = line.text().replace("\t", "    ").stripTrailing();
      Text.wrap(text.substring(0, Math.min(LONGEST, text.length())), width)
          .forEach(part -> lines.add(Line.of(part, Role.STRONG)));
      return;
    }
    String mark = line.innermostApplication() ? MARK : INDENT;
    lines.add(Line.of(mark + shorten(line.text().strip(), width - 2), role(line)));
  }

  /** A frame that is too long loses its beginning: its place is what matters. */
  private static String shorten(String text, int width) {
    if (Text.width(text) <= width) {
      return text;
    }
    String shorter = text.startsWith("at ") ? text.substring(3) : "";
    int open = shorter.indexOf('(');
    int method = shorter.lastIndexOf('.', open - 1);
    if (method < 0) {
      return Text.fitEnd(text, width);
    }
    int type = shorter.lastIndexOf('.', method - 1);
    for (int dot = shorter.indexOf('.');
        dot >= 0 && dot <= type;
        dot = shorter.indexOf('.', dot + 1)) {
      if (Text.width(shorter) - dot <= width - 3) {
        return "at \u2026" + shorter.substring(dot + 1);
      }
    }
    return "at " + Text.fitEnd(inShort(shorter.substring(type + 1)), width - 3);
  }

  /** {@code Cart.add(Cart.java:7)} is {@code Cart.add:7}: the class tells the file. */
  private static String inShort(String frame) {
    Matcher jvm = JVM.matcher(frame);
    return jvm.matches() ? jvm.group(1) + ":" + jvm.group(3) : frame;
  }

  private static Role role(Trace.Line line) {
    if (line.innermostApplication()) {
      return Role.CULPRIT;
    }
    return framework(line) ? Role.FRAMEWORK : Role.APPLICATION;
  }
}
