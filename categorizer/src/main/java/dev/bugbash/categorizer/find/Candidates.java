package dev.bugbash.categorizer.find;

import dev.bugbash.categorizer.judge.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pairs of profiles that share rare terms.
 *
 * @param pairs distinct pairs of places in the list of profiles
 * @param near distinct; of known profiles that differ in nothing but their tests, the nearest
 */
public record Candidates(List<Pair> pairs, List<Near> near) {
  /** Up to so many profiles every pair is a candidate. */
  private static final int FEW = 200;

  /** Candidates for each profile. */
  private static final int MOST = 20;

  public Candidates {
    pairs = List.copyOf(pairs);
    near = List.copyOf(near);
  }

  /**
   * @param profiles of which only those at {@code places} count
   * @param places those that are asked for first; of equally near ones the first are taken
   * @param asked profiles before this place are asked for; the others are only found
   * @return pairs with at least one profile each that was asked for; a function of the arguments
   *     only
   */
  public static List<Pair> of(List<Profile> profiles, List<Integer> places, int asked) {
    return of(profiles, places, asked, SignatureIndex.NONE, document -> false).pairs();
  }

  /**
   * As {@link #of(List, List, int)}, also among known profiles.
   *
   * @param usable whether a document of {@code known} counts; asked on the calling thread only
   */
  public static Candidates of(
      List<Profile> profiles,
      List<Integer> places,
      int asked,
      SignatureIndex known,
      IntPredicate usable) {
    int searching = (int) places.stream().filter(place -> place < asked).count();
    if (searching == 0) {
      return new Candidates(List.of(), List.of());
    }
    if (places.size() + known.size() <= FEW) {
      return all(places, searching, IntStream.range(0, known.size()).filter(usable).toArray());
    }
    RareTerms search = new RareTerms(terms(profiles, places, searching), searching, known);
    List<List<Hit>> found =
        IntStream.range(0, searching).parallel().mapToObj(search::alike).toList();
    Set<Pair> pairs = new LinkedHashSet<>();
    List<Near> near = new ArrayList<>();
    for (int i = 0; i < searching; i++) {
      int place = places.get(i);
      found.get(i).stream()
          .filter(hit -> !hit.known() || usable.test(hit.document()))
          .limit(MOST)
          .forEach(
              hit -> {
                if (hit.known()) {
                  near.add(new Near(place, hit.document()));
                } else {
                  pairs.add(Pair.of(place, places.get(hit.document())));
                }
              });
    }
    return new Candidates(List.copyOf(pairs), near);
  }

  private static Candidates all(List<Integer> places, int searching, int[] known) {
    List<Pair> pairs = new ArrayList<>();
    List<Near> near = new ArrayList<>();
    for (int low = 0; low < searching; low++) {
      for (int high = low + 1; high < places.size(); high++) {
        pairs.add(new Pair(places.get(low), places.get(high)));
      }
      for (int document : known) {
        near.add(new Near(places.get(low), document));
      }
    }
    return new Candidates(pairs, near);
  }

  /** Of profiles that are only found, those terms that somebody asks for: others find nothing. */
  private static List<Set<String>> terms(
      List<Profile> profiles, List<Integer> places, int searching) {
    List<Set<String>> asking =
        places.stream()
            .limit(searching)
            .parallel()
            .map(place -> SearchTerms.of(profiles.get(place)))
            .toList();
    Set<String> wanted = new HashSet<>();
    asking.forEach(wanted::addAll);
    Stream<Set<String>> others =
        places.stream()
            .skip(searching)
            .parallel()
            .map(
                place -> {
                  Set<String> terms = SearchTerms.of(profiles.get(place));
                  terms.retainAll(wanted);
                  return terms;
                });
    return Stream.concat(asking.stream(), others).toList();
  }
}
