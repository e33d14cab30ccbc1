package dev.bugbash.categorizer;

import dev.bugbash.model.Frame;
import java.util.List;
import java.util.Optional;

/** A stack trace as a person reads it: its lines in their order, each frame told apart by kind. */
public record Trace(List<Line> lines) {
  public Trace {
    lines = List.copyOf(lines);
  }

  /**
   * @param text as printed, unmasked
   * @param frame what the line says, where it is a frame
   * @param innermostApplication whether this is the frame to look at first
   */
  public record Line(String text, Optional<Frame> frame, boolean innermostApplication) {}

  /** Parses any supported language's trace; a line that is no frame is kept as text. */
  public static Trace parse(String stack) {
    throw new UnsupportedOperationException("not written yet: " + stack.length());
  }
}
