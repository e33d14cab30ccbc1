package dev.bugbash.categorizer.find;

import java.util.Arrays;
import java.util.List;

/**
 * Sums of weights by document.
 *
 * @param documents ascending
 * @param scores in the order of the documents
 */
record Scores(int[] documents, double[] scores) {
  private static final int BITS_OF_LIST = 8;

  /**
   * @param lists of documents, at most 256
   * @param weights what a document gets for being in the list
   */
  static Scores of(List<int[]> lists, double[] weights) {
    long[] entries = entries(lists);
    int[] documents = new int[entries.length];
    double[] scores = new double[entries.length];
    int last = -1;
    for (long entry : entries) {
      int document = (int) (entry >>> BITS_OF_LIST);
      if (last < 0 || documents[last] != document) {
        documents[++last] = document;
      }
      scores[last] += weights[(int) (entry & ((1 << BITS_OF_LIST) - 1))];
    }
    return new Scores(Arrays.copyOf(documents, last + 1), Arrays.copyOf(scores, last + 1));
  }

  /** A document and the number of its list each, sorted. */
  private static long[] entries(List<int[]> lists) {
    long[] entries = new long[lists.stream().mapToInt(list -> list.length).sum()];
    int at = 0;
    for (int list = 0; list < lists.size(); list++) {
      for (int document : lists.get(list)) {
        entries[at++] = ((long) document << BITS_OF_LIST) | list;
      }
    }
    Arrays.sort(entries);
    return entries;
  }
}
