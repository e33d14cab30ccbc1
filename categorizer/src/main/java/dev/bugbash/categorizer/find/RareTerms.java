package dev.bugbash.categorizer.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds documents, at hand and known ones, by the rarest terms that they share. Thread-safe. */
final class RareTerms {
  /** Hits for each search; some of them may turn out not to count. */
  private static final int MOST = 40;

  /** Terms to search by. */
  private static final int TERMS = 10;

  /** Documents that are looked at in one search: what so many share says nothing. */
  private static final int LOOK_AT = 20_000;

  private final TermIndex here;
  private final SignatureIndex known;
  private final List<Set<String>> searches;
  private final Map<String, Integer> knownFrequencies = new HashMap<>();
  private final ConcurrentMap<String, int[]> knownPostings = new ConcurrentHashMap<>();

  /**
   * @param searches the terms of the first documents of {@code here}
   */
  RareTerms(TermIndex here, SignatureIndex known, List<Set<String>> searches) {
    this.here = here;
    this.known = known;
    this.searches = searches;
    if (known.size() > 0) {
      Set<String> all = new HashSet<>();
      searches.forEach(all::addAll);
      all.stream()
          .collect(Collectors.groupingBy(SignatureFields::fieldOf))
          .forEach(this::countKnown);
    }
  }

  private void countKnown(String field, List<String> terms) {
    int[] frequencies =
        known.frequencies(field, terms.stream().map(SignatureFields::termOf).toList());
    for (int i = 0; i < frequencies.length; i++) {
      knownFrequencies.put(terms.get(i), frequencies[i]);
    }
  }

  private record Rare(String term, int documents) {}

  /** The best for the document of that number, the best first; of known ones one of a kind. */
  List<Hit> alike(int search) {
    List<Rare> rarest = rarest(searches.get(search));
    BestHits best = new BestHits(MOST);
    Scores ours = scores(rarest, this::documents);
    for (int i = 0; i < ours.documents().length; i++) {
      int document = ours.documents()[i];
      double score = ours.scores()[i];
      if (document != search && best.mayTake(score)) {
        best.add(new Hit(document, false, score, document, 0));
      }
    }
    Scores theirs =
        scores(rarest, term -> knownPostings.computeIfAbsent(term, this::knownDocuments));
    SignatureIndex.Numbers ranks = known.numbers(SignatureFields.RANK);
    SignatureIndex.Numbers kinds = known.numbers(SignatureFields.KIND);
    for (int i = 0; i < theirs.documents().length; i++) {
      int document = theirs.documents()[i];
      double score = theirs.scores()[i];
      if (best.mayTake(score)) {
        best.add(new Hit(document, true, score, ranks.get(document), kinds.get(document)));
      }
    }
    return best.sorted();
  }

  /** Each term counts by its rarity. */
  private Scores scores(List<Rare> rarest, Function<String, int[]> documents) {
    double all = here.size() + (double) known.size();
    List<int[]> found = new ArrayList<>();
    double[] rarities = new double[rarest.size()];
    for (int i = 0; i < rarities.length; i++) {
      found.add(documents.apply(rarest.get(i).term()));
      rarities[i] = Math.log(1 + all / rarest.get(i).documents());
    }
    return Scores.of(found, rarities);
  }

  private int[] documents(String term) {
    int[] documents = here.documents(term);
    return documents.length <= LOOK_AT ? documents : Arrays.copyOf(documents, LOOK_AT);
  }

  private int[] knownDocuments(String term) {
    if (knownFrequencies.getOrDefault(term, 0) == 0) {
      return new int[0];
    }
    int[] documents = known.documents(SignatureFields.fieldOf(term), SignatureFields.termOf(term));
    return documents.length <= LOOK_AT ? documents : some(documents);
  }

  /** About as many as are looked at; which ones depends on their signatures alone. */
  private int[] some(int[] documents) {
    SignatureIndex.Numbers ranks = known.numbers(SignatureFields.RANK);
    double share = (double) LOOK_AT / documents.length;
    return IntStream.of(documents)
        .filter(document -> (ranks.get(document) >>> 11) * 0x1p-53 < share)
        .toArray();
  }

  /** Terms that some other document has too; so many that not too many documents have them. */
  private List<Rare> rarest(Set<String> terms) {
    List<Rare> rarest =
        terms.stream()
            .map(term -> new Rare(term, frequency(term)))
            .filter(rare -> rare.documents() > 1)
            .sorted(Comparator.comparingInt(Rare::documents).thenComparing(Rare::term))
            .limit(TERMS)
            .toList();
    int looked = 0;
    int count = 0;
    for (Rare rare : rarest) {
      looked += rare.documents();
      if (count > 0 && looked > LOOK_AT) {
        break;
      }
      count++;
    }
    return rarest.subList(0, count);
  }

  private int frequency(String term) {
    return here.frequency(term) + knownFrequencies.getOrDefault(term, 0);
  }
}
