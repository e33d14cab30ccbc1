package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms of one field and knows in how many profiles each occurs. */
final class Vocabulary {
  private final Field field;
  private final KnownTerms known;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] documents = new int[1024];

  /** The last profile that each term was counted for. */
  private int[] countedFor = new int[1024];

  private int profiles;

  /** The terms of lower numbers are counted among the known ones too. */
  private int lookedUp;

  Vocabulary(Field field, KnownTerms known) {
    this.field = field;
    this.known = known;
  }

  /** Counts the terms of one more profile, each once. */
  void count(Profile profile) {
    profiles++;
    for (String term : field.of(profile)) {
      int number = number(term);
      if (countedFor[number] != profiles) {
        countedFor[number] = profiles;
        documents[number]++;
      }
    }
  }

  /** Takes in terms without counting a profile. */
  void add(List<String> terms) {
    terms.forEach(this::number);
  }

  /** Adds how many known profiles have the terms that are new since it last did. */
  void lookUp() {
    if (known.size() > 0) {
      List<String> terms = fresh();
      int[] frequencies = known.frequencies(field, terms);
      for (int i = 0; i < frequencies.length; i++) {
        documents[lookedUp + i] += frequencies[i];
      }
    }
    lookedUp = numbers.size();
  }

  private List<String> fresh() {
    String[] terms = new String[numbers.size() - lookedUp];
    numbers.forEach(
        (term, number) -> {
          if (number >= lookedUp) {
            terms[number - lookedUp] = term;
          }
        });
    return List.of(terms);
  }

  /** How many distinct terms there are. */
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

  /** The number of a term that was counted or added. */
  int of(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      throw new IllegalArgumentException("term was never counted: " + term);
    }
    return number;
  }

  /** How much a term says: 0 where every profile has it, towards ln(1 + profiles) where one has. */
  double rarity(int term) {
    return Math.log((1.0 + profiles()) / (0.5 + documents[term]));
  }

  /** The rarity of a term that a single profile has; more than 0. */
  double mostRare() {
    return Math.max(0.1, Math.log((1.0 + profiles()) / 1.5));
  }

  private int profiles() {
    return profiles + known.size();
  }
}
