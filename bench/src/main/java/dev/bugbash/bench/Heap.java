package dev.bugbash.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;

/** The memory of this process. */
final class Heap {
  private Heap() {}

  /** Bytes of the heap that were in use at most, with what could have been collected. */
  static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
