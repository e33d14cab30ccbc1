package dev.bugbash.categorizer.tickets;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each term stands in each part of a document. */
final class Bag {
  /** So much of a part is read; the rest of a very long one is logs. */
  private static final int MOST_WORDS = 2_000;

  private final Map<Part, Map<String, Integer>> words = new EnumMap<>(Part.class);
  private final Map<Part, Map<String, Integer>> pairs = new EnumMap<>(Part.class);
  private final Map<String, String> texts = new HashMap<>();
  private final int[] lengths = new int[Part.values().length];

  Bag() {
    for (Part part : Part.values()) {
      words.put(part, new HashMap<>());
      pairs.put(part, new HashMap<>());
    }
  }

  /** Adds a prose. */
  Bag prose(Part part, String text) {
    List<Words.Word> all = Words.of(text);
    List<Words.Word> some = all.subList(0, Math.min(MOST_WORDS, all.size()));
    for (Words.Word word : some) {
      count(words, part, word.term());
      texts.putIfAbsent(word.term(), word.text());
    }
    Words.pairs(some).forEach(pair -> count(pairs, part, pair));
    lengths[part.ordinal()] += some.size();
    return this;
  }

  /** Adds a symbol as one term. */
  Bag symbol(Part part, String symbol) {
    count(words, part, symbol);
    texts.putIfAbsent(symbol, symbol);
    lengths[part.ordinal()]++;
    return this;
  }

  private static void count(Map<Part, Map<String, Integer>> terms, Part part, String term) {
    terms.getOrDefault(part, new HashMap<>()).merge(term, 1, Integer::sum);
  }

  /** Words of a part with their counts. */
  Map<String, Integer> words(Part part) {
    return words.getOrDefault(part, Map.of());
  }

  /** Pairs of words that stand behind one another. */
  Map<String, Integer> pairs(Part part) {
    return pairs.getOrDefault(part, Map.of());
  }

  int length(Part part) {
    return lengths[part.ordinal()];
  }

  /** How a word was written where it stands first; empty for a pair of words. */
  String text(String term) {
    return texts.getOrDefault(term, "");
  }
}
