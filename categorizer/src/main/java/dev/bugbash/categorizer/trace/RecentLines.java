package dev.bugbash.categorizer.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers what was made of the lines seen lately. Thread-safe and bounded. */
final class RecentLines<T> {
  private static final int MOST = 20_000;
  private static final int LONGEST = 500;

  private final Map<String, T> known = new ConcurrentHashMap<>();

  /** What is remembered, otherwise what {@code make} makes; the same for the same line. */
  T get(String line, Supplier<T> make) {
    T value = known.get(line);
    if (value == null) {
      value = make.get();
      if (known.size() >= MOST) {
        known.clear();
      }
      if (line.length() <= LONGEST) {
        known.put(line, value);
      }
    }
    return value;
  }
}
