package dev.bugbash.board.intake;

/**
 * Where a text is: in which block of its shard, and where in the unpacked block it begins.
 *
 * @param block from 1
 * @param offset less than {@link BlockOutput#FULL}
 */
record TextPlace(int block, int offset) {
  private static final int OFFSET_BITS = 18;

  /** What the database holds; never 0, which stands for no text. */
  long packed() {
    return ((long) block << OFFSET_BITS) | offset;
  }

  static TextPlace of(long packed) {
    return new TextPlace((int) (packed >>> OFFSET_BITS), (int) (packed & ((1 << OFFSET_BITS) - 1)));
  }
}
