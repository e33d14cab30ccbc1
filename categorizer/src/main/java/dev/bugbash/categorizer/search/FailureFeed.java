package dev.bugbash.categorizer.search;

import java.util.function.Consumer;

/**
 * The failures of a board in the order of its commits, which are numbered from 1. What a commit
 * brought never changes.
 */
public interface FailureFeed {
  /** The number of the newest commit; 0 before the first. */
  long newest();

  /** What tells this commit from that of the same number on another board; empty for no commit. */
  String mark(long commit);

  /** How many failures the commits up to this one brought. */
  long failuresUpTo(long commit);

  /** Shows the failures of the commits after {@code after} and up to {@code to}, in order. */
  void read(long after, long to, Consumer<IndexedFailure> sink);
}
