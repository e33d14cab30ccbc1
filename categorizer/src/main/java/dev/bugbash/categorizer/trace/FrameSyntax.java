package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** How one language writes a frame. Takes linear time for any line. */
interface FrameSyntax {
  /**
   * The frame that a line says.
   *
   * @param line without white space around it
   * @param next the line after it, the same way; empty at the end
   */
  Optional<Frame> parse(String line, String next);

  /** Whether the frame takes up the following line too. */
  default boolean twoLines() {
    return false;
  }

  /** Whether this language prints the innermost frame last. */
  default boolean innermostLast() {
    return false;
  }
}
