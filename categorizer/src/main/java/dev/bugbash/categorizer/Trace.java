package dev.bugbash.categorizer;

import dev.bugbash.categorizer.trace.TraceLine;
import dev.bugbash.categorizer.trace.TraceParser;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stack trace as a person reads it: its lines in their order, each frame told apart by kind. */
public record Trace(List<Line> lines) {
  private static final String CAUSE = "Caused by: ";

  public Trace {
    lines = List.copyOf(lines);
  }

  /**
   * @param text as printed, unmasked
   * @param frame what the line says, where it is a frame
   * @param innermostApplication whether this is the frame to look at first: the innermost of the
   *     application's, in the innermost cause that has one
   */
  public record Line(String text, Optional<Frame> frame, boolean innermostApplication) {}

  /** Parses any supported language's trace; a line that is no frame is kept as text. */
  public static Trace parse(String stack) {
    return of(TraceParser.lines(stack));
  }

  /** The trace of a failure, whose test tells of some frames whose code they are. */
  public static Trace of(Failure failure) {
    Ownership ownership = new Ownership(failure.test());
    return of(
        TraceParser.lines(failure.stack()).stream()
            .map(
                line ->
                    new TraceLine(
                        line.text(), line.frame().map(ownership::of), line.innermostLast()))
            .toList());
  }

  private static Trace of(List<TraceLine> parsed) {
    int first = innermost(parsed, FrameKind.APPLICATION);
    int marked = first >= 0 ? first : innermost(parsed, FrameKind.TEST);
    List<Line> lines = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      lines.add(new Line(parsed.get(i).text(), parsed.get(i).frame(), i == marked));
    }
    return new Trace(lines);
  }

  /**
   * The line that names the innermost cause of a JVM's trace, with what the next one says where a
   * message of several lines begins there; empty for a trace without causes.
   */
  public Optional<String> innermostCause() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      String text = lines.get(i).text().stripTrailing();
      if (text.startsWith(CAUSE)) {
        boolean goesOn = text.endsWith(":") && i + 1 < lines.size();
        return Optional.of(goesOn ? text + " " + lines.get(i + 1).text().strip() : text);
      }
    }
    return Optional.empty();
  }

  /** The line of the innermost frame of this kind; -1 where there is none. */
  private static int innermost(List<TraceLine> lines, FrameKind kind) {
    int further = -1;
    int found = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().startsWith(CAUSE)) {
        further = found >= 0 ? found : further;
        found = -1;
      }
      boolean matches = lines.get(i).frame().filter(f -> f.kind() == kind).isPresent();
      if (matches && (found < 0 || lines.get(i).innermostLast())) {
        found = i;
      }
    }
    return found >= 0 ? found : further;
  }
}
