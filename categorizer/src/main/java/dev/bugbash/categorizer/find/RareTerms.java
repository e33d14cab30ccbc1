package dev.bugbash.categorizer.find;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
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

  /** Those that no search is using. */
  private final Queue<Scores> spare = new ConcurrentLinkedQueue<>();

  /**
   * @param documents the terms of each at hand
   * @param searching how many of them, the first ones, are searched for
   */
  RareTerms(List<Set<String>> documents, int searching, SignatureIndex known) {
    this.here = new TermIndex(documents, LOOK_AT);
    this.known = known;
    this.searches = documents.subList(0, searching);
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
    Scores scores = Objects.requireNonNullElseGet(spare.poll(), this::scores);
    add(rarest(searches.get(search)), scores);
    BestHits best = new BestHits(MOST);
    SignatureIndex.Numbers ranks = known.numbers(SignatureFields.RANK);
    SignatureIndex.Numbers kinds = known.numbers(SignatureFields.KIND);
    scores.drain(
        (document, score) -> {
          if (document == search || !best.mayTake(score)) {
            return;
          }
          int of = document - here.size();
          best.add(
              of < 0
                  ? new Hit(document, false, score, document, 0)
                  : new Hit(of, true, score, ranks.get(of), kinds.get(of)));
        });
    spare.add(scores);
    return best.sorted();
  }

  /** Of the documents at hand, behind them of the known ones. */
  private Scores scores() {
    return new Scores(here.size() + known.size());
  }

  /** Each term counts by its rarity. */
  private void add(List<Rare> rarest, Scores scores) {
    double all = here.size() + (double) known.size();
    for (Rare rare : rarest) {
      double rarity = Math.log(1 + all / rare.documents());
      scores.add(here.documents(rare.term()), 0, rarity);
      scores.add(
          knownPostings.computeIfAbsent(rare.term(), this::knownDocuments), here.size(), rarity);
    }
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
