package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the lines of a stack trace, each by the first language that knows it. */
public final class TraceParser {
  private static final List<FrameSyntax> SYNTAXES =
      List.of(
          new JvmSyntax(),
          PatternSyntax.JAVASCRIPT,
          PatternSyntax.DOTNET,
          PatternSyntax.PYTHON,
          PatternSyntax.PYTEST,
          new GoSyntax(),
          PatternSyntax.GO_PLACE,
          new RustSyntax(),
          PatternSyntax.RUBY,
          PatternSyntax.PHP,
          PatternSyntax.NATIVE);

  private static final Parsed NO_FRAME = new Parsed(Optional.empty(), false);

  /** Most lines of most traces have been seen before. */
  private static final RecentLines<Parsed> RECENT = new RecentLines<>();

  private TraceParser() {}

  /** All lines in their order. */
  public static List<TraceLine> lines(String stack) {
    List<String> texts = stack.lines().toList();
    List<TraceLine> lines = new ArrayList<>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      String next = i + 1 < texts.size() ? texts.get(i + 1).strip() : "";
      TraceLine line = line(texts.get(i), next, lines);
      lines.add(line);
    }
    return lines;
  }

  private static TraceLine line(String text, String next, List<TraceLine> before) {
    String line = text.strip();
    if (!mayBeFrame(line) || isPlaceOfFrameBefore(line, before)) {
      return new TraceLine(text, Optional.empty(), false);
    }
    Parsed parsed =
        line.startsWith("at ") ? RECENT.get(line, () -> parse(line, "")) : parse(line, next);
    return new TraceLine(text, parsed.frame(), parsed.innermostLast());
  }

  /** What a line says; only lines that begin with {@code at} say it without the next line. */
  private record Parsed(Optional<Frame> frame, boolean innermostLast) {}

  private static Parsed parse(String line, String next) {
    for (FrameSyntax syntax : SYNTAXES) {
      Optional<Frame> frame = syntax.parse(line, next);
      if (frame.isPresent()) {
        return new Parsed(frame, syntax.innermostLast());
      }
    }
    return NO_FRAME;
  }

  private static boolean mayBeFrame(String line) {
    return line.startsWith("at ")
        || line.indexOf(':') >= 0
        || line.indexOf('(') >= 0
        || line.startsWith("#")
        || line.startsWith("File \"");
  }

  /** The second line of a two-line frame has been read with the first. */
  private static boolean isPlaceOfFrameBefore(String line, List<TraceLine> before) {
    if (before.isEmpty()) {
      return false;
    }
    Optional<Frame> frame = before.get(before.size() - 1).frame();
    return frame.isPresent()
        && frame.get().line() > 0
        && !before.get(before.size() - 1).text().contains(frame.get().file())
        && line.contains(frame.get().file() + ":" + frame.get().line());
  }
}
