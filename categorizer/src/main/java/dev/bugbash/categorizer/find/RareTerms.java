package dev.bugbash.categorizer.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
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
      List<String> terms = List.copyOf(all);
      int[] frequencies = known.frequencies(SignatureFields.SEARCH, terms);
      for (int i = 0; i < frequencies.length; i++) {
        knownFrequencies.put(terms.get(i), frequencies[i]);
      }
    }
  }

  /**
   * A document that was found.
   *
   * @param known whether it is of the known ones
   * @param rank settles ties
   * @param kind equal for known documents that differ in nothing but their tests
   */
  record Hit(int document, boolean known, double score, long rank, long kind)
      implements Comparable<Hit> {
    private static final Comparator<Hit> BEST_FIRST =
        Comparator.comparingDouble(Hit::score)
            .reversed()
            .thenComparing(Hit::known)
            .thenComparing(Hit::rank, Long::compareUnsigned);

    @Override
    public int compareTo(Hit other) {
      return BEST_FIRST.compare(this, other);
    }
  }

  private record Rare(String term, int documents) {}

  /** The best for the document of that number, the best first; of known ones one of a kind. */
  List<Hit> alike(int search) {
    PriorityQueue<Hit> open = new PriorityQueue<>(hits(search));
    Set<Long> kinds = new HashSet<>();
    List<Hit> best = new ArrayList<>();
    while (best.size() < MOST && !open.isEmpty()) {
      Hit hit = open.remove();
      if (!hit.known() || kinds.add(hit.kind())) {
        best.add(hit);
      }
    }
    return best;
  }

  private List<Hit> hits(int search) {
    List<Rare> rarest = rarest(searches.get(search));
    List<Hit> hits = new ArrayList<>();
    Scores ours = scores(rarest, this::documents);
    for (int i = 0; i < ours.documents().length; i++) {
      int document = ours.documents()[i];
      if (document != search) {
        hits.add(new Hit(document, false, ours.scores()[i], document, 0));
      }
    }
    Scores theirs = scores(rarest, term -> knownPostings.computeIfAbsent(term, this::knownDocuments));
    long[] ranks = known.values(SignatureFields.RANK, theirs.documents());
    long[] kinds = known.values(SignatureFields.KIND, theirs.documents());
    for (int i = 0; i < ranks.length; i++) {
      hits.add(new Hit(theirs.documents()[i], true, theirs.scores()[i], ranks[i], kinds[i]));
    }
    return hits;
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
    int[] documents = known.documents(SignatureFields.SEARCH, term);
    return documents.length <= LOOK_AT ? documents : some(documents);
  }

  /** About as many as are looked at; which ones depends on their signatures alone. */
  private int[] some(int[] documents) {
    long[] ranks = known.values(SignatureFields.RANK, documents);
    double share = (double) LOOK_AT / documents.length;
    return IntStream.range(0, ranks.length)
        .filter(i -> (ranks[i] >>> 11) * 0x1p-53 < share)
        .map(i -> documents[i])
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
