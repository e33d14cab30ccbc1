package dev.bugbash.categorizer.trace;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was made of the lines seen lately: one for each slot, so that a new line costs no
 * more than a place in an array. Thread-safe and bounded.
 */
final class RecentLines<T> {
  private static final int SLOTS = 1 << 15;
  private static final int LONGEST = 500;

  private final AtomicReferenceArray<Known<T>> slots = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, T> make;

  /**
   * @param make gives the same for the same line
   */
  RecentLines(Function<String, T> make) {
    this.make = make;
  }

  private record Known<T>(String line, T value) {}

  /** What is remembered of the line, otherwise what is made of it. */
  T get(String line) {
    int hash = line.hashCode();
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Known<T> known = slots.get(slot);
    if (known != null && known.line().equals(line)) {
      return known.value();
    }
    T value = make.apply(line);
    if (line.length() <= LONGEST) {
      slots.set(slot, new Known<>(line, value));
    }
    return value;
  }
}
