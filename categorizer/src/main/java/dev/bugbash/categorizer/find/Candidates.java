package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pairs of profiles that share rare terms. */
public final class Candidates {
  /** Up to so many profiles every pair is a candidate. */
  private static final int FEW = 200;

  /** Candidates for each profile. */
  private static final int MOST = 20;

  /** Terms that a profile is searched by: its rarest. */
  private static final int TERMS = 10;

  /** Documents that are looked at for one profile: what so many share says nothing. */
  private static final int LOOK_AT = 20_000;

  private Candidates() {}

  /**
   * @param profiles of which only those at {@code places} count
   * @param places ascending
   * @param fresh profiles before this place are asked for; the others are only found
   * @return distinct pairs of places with at least one fresh profile each; a function of the
   *     arguments only
   */
  public static List<Pair> of(List<Profile> profiles, List<Integer> places, int fresh) {
    int asked = (int) places.stream().filter(place -> place < fresh).count();
    if (places.size() <= FEW) {
      return allPairs(places, asked);
    }
    List<Set<String>> terms = terms(profiles, places, asked);
    try (TermIndex index = new TermIndex(terms)) {
      return IntStream.range(0, asked)
          .parallel()
          .boxed()
          .flatMap(
              i -> alike(index, i, terms.get(i)).map(d -> Pair.of(places.get(i), places.get(d))))
          .distinct()
          .toList();
    }
  }

  private static List<Pair> allPairs(List<Integer> places, int asked) {
    List<Pair> pairs = new ArrayList<>();
    for (int low = 0; low < asked; low++) {
      for (int high = low + 1; high < places.size(); high++) {
        pairs.add(new Pair(places.get(low), places.get(high)));
      }
    }
    return pairs;
  }

  /** Of profiles that are only found, those terms that somebody asks for: others find nothing. */
  private static List<Set<String>> terms(List<Profile> profiles, List<Integer> places, int asked) {
    List<Set<String>> fresh =
        places.stream().limit(asked).parallel().map(p -> terms(profiles.get(p))).toList();
    Set<String> wanted = new HashSet<>();
    fresh.forEach(wanted::addAll);
    Stream<Set<String>> known =
        places.stream()
            .skip(asked)
            .parallel()
            .map(
                place -> {
                  Set<String> terms = terms(profiles.get(place));
                  terms.retainAll(wanted);
                  return terms;
                });
    return Stream.concat(fresh.stream(), known).toList();
  }

  /** With a mark for the field that each comes from; frames also in pairs, which say more. */
  private static Set<String> terms(Profile profile) {
    Set<String> terms = new LinkedHashSet<>();
    profile.words().forEach(w -> terms.add(bounded("w:" + w)));
    profile.frames().forEach(f -> terms.add(bounded("f:" + f)));
    profile.testFrames().forEach(f -> terms.add(bounded("t:" + f)));
    for (int i = 0; i + 1 < Math.min(6, profile.frames().size()); i++) {
      terms.add(bounded("p:" + profile.frames().get(i) + " " + profile.frames().get(i + 1)));
    }
    profile.testWords().forEach(w -> terms.add(bounded("n:" + w)));
    terms.add(bounded("e:" + profile.causeType()));
    terms.add(bounded("s:" + profile.suite()));
    terms.add(bounded("m:" + profile.template()));
    return terms;
  }

  /** Lucene takes no term of more than 32,766 bytes. */
  private static String bounded(String term) {
    return term.length() <= 2_000 ? term : term.substring(0, 2_000);
  }

  private record Rare(String term, int documents) {}

  private record Scored(int document, double score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::document);
  }

  /** The documents that share the rarest terms, each term counting by its rarity. */
  private static Stream<Integer> alike(TermIndex index, int document, Set<String> terms) {
    Map<Integer, Double> scores = new HashMap<>();
    int looked = 0;
    for (Rare rare : rarest(index, terms)) {
      if (looked > 0 && looked + rare.documents() > LOOK_AT) {
        break;
      }
      looked += rare.documents();
      double rarity = Math.log(1.0 + (double) index.size() / rare.documents());
      IntStream.of(index.documents(rare.term()))
          .limit(LOOK_AT)
          .forEach(d -> scores.merge(d, rarity, Double::sum));
    }
    scores.remove(document);
    PriorityQueue<Scored> best = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
    scores.forEach(
        (other, score) -> {
          best.add(new Scored(other, score));
          if (best.size() > MOST) {
            best.remove();
          }
        });
    return best.stream().sorted(Scored.BEST_FIRST).map(Scored::document);
  }

  /** Terms that some other document has too. */
  private static List<Rare> rarest(TermIndex index, Set<String> terms) {
    return terms.stream()
        .map(term -> new Rare(term, index.frequency(term)))
        .filter(rare -> rare.documents() > 1)
        .sorted(Comparator.comparingInt(Rare::documents).thenComparing(Rare::term))
        .limit(TERMS)
        .toList();
  }
}
