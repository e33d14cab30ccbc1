package dev.bugbash.categorizer.search;

import java.io.IOException;

/** An index was made by other rules, or is that of another board. */
final class StaleIndexException extends IOException {
  private static final long serialVersionUID = 1;

  StaleIndexException() {
    super("the index belongs to another board or another version");
  }
}
