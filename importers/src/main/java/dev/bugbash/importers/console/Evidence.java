package dev.bugbash.importers.console;

import dev.bugbash.importers.text.BoundedText;

/** The lines of one failure, bounded. */
public final class Evidence {
  private static final int LIMIT = 64 * 1024;

  private final BoundedText text = new BoundedText(LIMIT);
  private boolean any;

  public Evidence add(String line) {
    if (any || !line.isBlank()) {
      if (any) {
        text.add("\n");
      }
      text.add(line);
      any = true;
    }
    return this;
  }

  public boolean isEmpty() {
    return !any;
  }

  /** Without blank lines around it. */
  @Override
  public String toString() {
    return text.toString().stripTrailing();
  }
}
