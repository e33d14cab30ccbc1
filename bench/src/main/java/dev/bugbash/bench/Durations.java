package dev.bugbash.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Measured times. */
final class Durations {
  private final List<Double> millis = new ArrayList<>();

  void add(long nanos) {
    millis.add(nanos / 1e6);
  }

  void addAll(Durations others) {
    millis.addAll(others.millis);
  }

  void print(String what) {
    Collections.sort(millis);
    int size = millis.size();
    System.out.printf(
        Locale.ROOT,
        "%s: least %.1f ms, median %.1f ms, 99th percentile %.1f ms, most %.1f ms (%d)%n",
        what,
        millis.get(0),
        millis.get(size / 2),
        millis.get((int) Math.ceil(size * 0.99) - 1),
        millis.get(size - 1),
        size);
  }
}
