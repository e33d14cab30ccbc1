package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.List;

/**
 * One throwable of a cause chain.
 *
 * @param type exception type; may be empty
 * @param message first line of its message; may be empty
 * @param frames innermost first, each symbol once
 */
public record Section(String type, String message, List<Frame> frames) {
  public Section {
    frames = List.copyOf(frames);
  }
}
