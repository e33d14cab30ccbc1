package dev.bugbash.categorizer.find;

import java.util.Comparator;

/**
 * A document that was found; the best is the least.
 *
 * @param known whether it is of the known ones
 * @param rank settles ties
 * @param kind equal for known documents that differ in nothing but their tests
 */
record Hit(int document, boolean known, double score, long rank, long kind)
    implements Comparable<Hit> {
  private static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble(Hit::score)
          .reversed()
          .thenComparing(Hit::known)
          .thenComparing(Hit::rank, Long::compareUnsigned);

  @Override
  public int compareTo(Hit other) {
    return BEST_FIRST.compare(this, other);
  }
}
