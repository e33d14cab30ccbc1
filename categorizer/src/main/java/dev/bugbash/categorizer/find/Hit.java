package dev.bugbash.categorizer.find;

/**
 * A document that was found; the best is the least.
 *
 * @param known whether it is of the known ones
 * @param rank settles ties
 * @param kind equal for known documents that differ in nothing but their tests
 */
record Hit(int document, boolean known, double score, long rank, long kind)
    implements Comparable<Hit> {
  @Override
  public int compareTo(Hit other) {
    int order = Double.compare(other.score, score);
    if (order == 0) {
      order = Boolean.compare(known, other.known);
    }
    return order == 0 ? Long.compareUnsigned(rank, other.rank) : order;
  }
}
