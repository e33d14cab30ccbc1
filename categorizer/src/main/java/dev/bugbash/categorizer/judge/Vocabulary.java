package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms and knows in how many profiles each occurs. */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] documents = new int[1024];

  /** The last profile that each term was counted for. */
  private int[] countedFor = new int[1024];

  private int profiles;

  /** Counts the terms of one more profile, each once. */
  void count(List<String> terms) {
    profiles++;
    for (String term : terms) {
      int number = number(term);
      if (countedFor[number] != profiles) {
        countedFor[number] = profiles;
        documents[number]++;
      }
    }
  }

  /** How many distinct terms were counted. */
  int size() {
    return numbers.size();
  }

  private int number(String term) {
    int number = numbers.computeIfAbsent(term, t -> numbers.size());
    if (number >= documents.length) {
      documents = Arrays.copyOf(documents, 2 * documents.length);
      countedFor = Arrays.copyOf(countedFor, documents.length);
    }
    return number;
  }

  /** The number of a term that was counted. */
  int of(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      throw new IllegalArgumentException("term was never counted: " + term);
    }
    return number;
  }

  /** How much a term says: 0 where every profile has it, towards ln(1 + profiles) where one has. */
  double rarity(int term) {
    return Math.log((1.0 + profiles) / (0.5 + documents[term]));
  }

  /** The rarity of a term that a single profile has; more than 0. */
  double mostRare() {
    return Math.max(0.1, Math.log((1.0 + profiles) / 1.5));
  }
}
