package dev.bugbash.board.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Packs the texts of failures into blocks. Texts that come again soon, as the output that all
 * failures of a suite share, are kept once.
 */
final class TextPacker {
  /** A packed block of a shard. */
  record Block(int number, byte[] bytes) {}

  private static final int REMEMBERED = 16;

  private final IntSupplier numbers;
  private final BlockOutput open = new BlockOutput();
  private final Map<List<String>, Long> recent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Long> eldest) {
          return size() > REMEMBERED;
        }
      };
  private int number;

  /**
   * @param numbers gives each block of the shard its own, from 1
   */
  TextPacker(IntSupplier numbers) {
    this.numbers = numbers;
    this.number = numbers.getAsInt();
  }

  /** Adds some texts as one record, and says where they are going to be. */
  long add(List<String> texts) {
    return recent.computeIfAbsent(texts, this::write);
  }

  private long write(List<String> texts) {
    TextPlace place = new TextPlace(number, open.size());
    texts.forEach(open::text);
    return place.packed();
  }

  boolean full() {
    return open.full();
  }

  boolean isEmpty() {
    return open.size() == 0;
  }

  Block take() {
    Block block = new Block(number, open.pack());
    number = numbers.getAsInt();
    return block;
  }
}
