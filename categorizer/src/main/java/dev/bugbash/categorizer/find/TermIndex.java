package dev.bugbash.categorizer.find;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which documents have which terms, in memory. Thread-safe once it is made. */
final class TermIndex {
  private static final int[] NOWHERE = {};

  private final Map<String, Postings> postings = new HashMap<>();
  private final int size;

  /** Where a term occurs; only the first documents are kept of one that occurs in very many. */
  private static final class Postings {
    int count;
    int[] first = {0};

    void add(int document, int most) {
      if (count == first.length && count < most) {
        first = Arrays.copyOf(first, Math.min(most, 2 * count));
      }
      if (count < first.length) {
        first[count] = document;
      }
      count++;
    }
  }

  /**
   * @param documents the distinct terms of each
   * @param most documents that are kept for each term; at least 1
   */
  TermIndex(List<? extends Collection<String>> documents, int most) {
    size = documents.size();
    for (int document = 0; document < size; document++) {
      for (String term : documents.get(document)) {
        postings.computeIfAbsent(term, t -> new Postings()).add(document, most);
      }
    }
  }

  /** How many documents there are. */
  int size() {
    return size;
  }

  /** How many documents have the term, those that were not kept too. */
  int frequency(String term) {
    Postings found = postings.get(term);
    return found == null ? 0 : found.count;
  }

  /** The first documents that have the term, ascending. */
  int[] documents(String term) {
    Postings found = postings.get(term);
    return found == null
        ? NOWHERE
        : Arrays.copyOf(found.first, Math.min(found.count, found.first.length));
  }
}
