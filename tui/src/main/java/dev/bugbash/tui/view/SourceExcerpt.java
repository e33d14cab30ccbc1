package dev.bugbash.tui.view;

import java.nio.file.Path;
import java.util.List;

/**
 * A few lines of a source file around the one that a frame names.
 *
 * @param file where it is on this machine
 * @param name as a person calls it, from the top of the working tree
 * @param line the one that is meant, from 1
 * @param first number of the first of {@code lines}
 * @param lines as they are in the file, possibly hostile; the meant one is among them
 */
public record SourceExcerpt(Path file, String name, int line, int first, List<String> lines) {
  public SourceExcerpt {
    lines = List.copyOf(lines);
    if (first < 1 || line < first || line >= first + lines.size()) {
      throw new IllegalArgumentException("line " + line + " is not among the lines");
    }
  }
}
