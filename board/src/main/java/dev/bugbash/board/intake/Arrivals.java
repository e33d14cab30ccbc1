package dev.bugbash.board.intake;

import dev.bugbash.model.Frame;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the reading threads of one import know together. Thread-safe. */
final class Arrivals {
  private final Set<String> digests = ConcurrentHashMap.newKeySet();
  private final AtomicInteger repeated = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final AtomicInteger blocks = new AtomicInteger();
  private final Interned<Frame> frames = new Interned<>();
  private final Signed signed = new Signed(frames);

  /**
   * @param known digests of reports that the run has already
   */
  Arrivals(Collection<String> known) {
    digests.addAll(known);
  }

  /** Whether this report is the first with that content. */
  boolean arrived(String digest) {
    boolean first = digests.add(digest);
    if (!first) {
      repeated.incrementAndGet();
    }
    return first;
  }

  int repeated() {
    return repeated.get();
  }

  int nextBlock() {
    return blocks.incrementAndGet();
  }

  void failureRead() {
    failures.incrementAndGet();
  }

  int failures() {
    return failures.get();
  }

  /** The signatures of all reports that are kept. */
  Signed signed() {
    return signed;
  }

  Signed signedOfOneReport() {
    return new Signed(frames);
  }
}
