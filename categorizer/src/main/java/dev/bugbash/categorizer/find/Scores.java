package dev.bugbash.categorizer.find;

import java.util.Arrays;

/** Sums weights by document. For one search after another, on one thread at a time. */
final class Scores {
  private final double[] sums;
  private int[] found = new int[64];
  private int count;

  /**
   * @param documents how many there are
   */
  Scores(int documents) {
    this.sums = new double[documents];
  }

  /** Takes what a search found. */
  interface Taker {
    /**
     * @param score more than 0
     */
    void take(int document, double score);
  }

  /**
   * @param offset is added to their numbers
   * @param weight what each of the documents gets; more than 0
   */
  void add(int[] documents, int offset, double weight) {
    if (found.length < count + documents.length) {
      found = Arrays.copyOf(found, Math.max(2 * found.length, count + documents.length));
    }
    for (int number : documents) {
      int document = offset + number;
      if (sums[document] == 0) {
        found[count++] = document;
      }
      sums[document] += weight;
    }
  }

  /** Hands out each document that was added, once, ascending, and forgets them. */
  void drain(Taker taker) {
    Arrays.sort(found, 0, count);
    for (int i = 0; i < count; i++) {
      double score = sums[found[i]];
      sums[found[i]] = 0;
      taker.take(found[i], score);
    }
    count = 0;
  }
}
