package dev.bugbash.board.intake;

/** Remembers most of the test keys seen lately, in a fixed small space. */
final class RecentKeys {
  private static final int SLOTS = 1 << 17;

  private final long[] slots = new long[SLOTS];

  /** False only where the key was added before; true may also mean that it was forgotten. */
  boolean add(long key) {
    int slot = (int) key & (SLOTS - 1);
    boolean fresh = slots[slot] != key || key == 0;
    slots[slot] = key;
    return fresh;
  }
}
