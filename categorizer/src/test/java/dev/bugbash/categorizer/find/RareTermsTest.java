package dev.bugbash.categorizer.find;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search against a plain computation of what it is to find. */
class RareTermsTest {
  private static final int DOCUMENTS = 600;

  /** Low numbers are in nearly all documents, high ones in few. */
  private static List<Set<String>> documents(long seed) {
    Random random = new Random(seed);
    List<Set<String>> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      Set<String> terms = new LinkedHashSet<>();
      for (int t = 0; t < 30; t++) {
        terms.add("t" + (int) (200 * random.nextDouble() * random.nextDouble()));
      }
      documents.add(terms);
    }
    return documents;
  }

  private static long frequency(List<Set<String>> documents, String term) {
    return documents.stream().filter(terms -> terms.contains(term)).count();
  }

  /** The numbers of the best forty, the best first. */
  private static List<Integer> plain(List<Set<String>> documents, int search) {
    Map<Integer, Double> scores = new TreeMap<>();
    documents.get(search).stream()
        .filter(term -> frequency(documents, term) > 1)
        .sorted(
            Comparator.comparing((String term) -> frequency(documents, term))
                .thenComparing(Comparator.naturalOrder()))
        .limit(10)
        .forEach(
            term -> {
              double rarity = Math.log(1 + (double) DOCUMENTS / frequency(documents, term));
              for (int d = 0; d < DOCUMENTS; d++) {
                if (d != search && documents.get(d).contains(term)) {
                  scores.merge(d, rarity, Double::sum);
                }
              }
            });
    return scores.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(40)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void findsWhatSharesTheRarestTermsFromAllThreads() {
    List<Set<String>> documents = documents(7);
    RareTerms search = new RareTerms(documents, DOCUMENTS, SignatureIndex.NONE);

    List<List<Integer>> found =
        IntStream.range(0, DOCUMENTS)
            .parallel()
            .mapToObj(search::alike)
            .map(hits -> hits.stream().map(Hit::document).toList())
            .toList();

    assertEquals(
        IntStream.range(0, DOCUMENTS).mapToObj(place -> plain(documents, place)).toList(), found);
  }

  @Test
  void keepsOnlyTheFirstDocumentsOfACommonTerm() {
    List<Set<String>> documents =
        IntStream.range(0, 100).mapToObj(i -> Set.of("common", "own" + i)).toList();

    TermIndex index = new TermIndex(documents, 7);

    assertEquals(100, index.size());
    assertEquals(100, index.frequency("common"));
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6}, index.documents("common"));
    assertArrayEquals(new int[] {99}, index.documents("own99"));
    assertEquals(0, index.frequency("nowhere"));
    assertEquals(0, index.documents("nowhere").length);
  }
}
