package dev.bugbash.categorizer;

import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.merge.Similarity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Profiles that differ in nothing but their tests, and surely have one cause. One of them stands
 * for all in the search, so that a fault which breaks very many tests costs no more than another.
 *
 * @param sets at least two places each, ascending
 * @param representatives the places of all profiles but those that another stands for, ascending
 */
record Siblings(Collection<List<Integer>> sets, List<Integer> representatives) {
  /** On a board of many test classes the most certain of pairs has no more than this. */
  private static final double SURE = 0.75;

  /** Words that a message needs, to say something without frames. */
  private static final int WORDS = 3;

  Siblings {
    sets = List.copyOf(sets);
    representatives = List.copyOf(representatives);
  }

  private record Key(String type, String template, List<String> frames) {
    static Key of(Profile profile) {
      return new Key(profile.causeType(), profile.template(), profile.frames());
    }
  }

  /** The probability of one cause from which on nobody would look further. */
  static double sure(double cutOff) {
    return Math.max(SURE, cutOff);
  }

  /**
   * @param free places of profiles that may be joined
   * @param sure see {@link #sure(double)}
   */
  static Siblings of(
      List<Profile> profiles, IntPredicate free, Similarity similarity, double sure) {
    Map<Key, List<Integer>> alike = new HashMap<>();
    for (int place = 0; place < profiles.size(); place++) {
      Profile profile = profiles.get(place);
      if (free.test(place) && saysMuch(profile)) {
        alike.computeIfAbsent(Key.of(profile), key -> new ArrayList<>()).add(place);
      }
    }
    List<List<Integer>> sets =
        alike.values().parallelStream()
            .filter(places -> places.size() > 1)
            .map(places -> together(places, similarity, sure))
            .filter(places -> places.size() > 1)
            .toList();
    Set<Integer> joined = new HashSet<>();
    sets.forEach(set -> joined.addAll(set.subList(1, set.size())));
    return new Siblings(
        sets,
        IntStream.range(0, profiles.size()).filter(p -> !joined.contains(p)).boxed().toList());
  }

  /** The first, with those that surely have its cause. */
  private static List<Integer> together(List<Integer> places, Similarity similarity, double sure) {
    int first = places.get(0);
    return places.parallelStream()
        .filter(place -> place == first || similarity.of(first, place) >= sure)
        .toList();
  }

  /** Whether profiles that differ from it in their tests only can be siblings at all. */
  static boolean saysMuch(Profile profile) {
    return !profile.frames().isEmpty()
        || (!profile.saysNothing() && profile.words().size() >= WORDS);
  }
}
