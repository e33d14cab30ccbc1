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
  /** The probability of one cause from which on nobody would look further. */
  static final double SURE = 0.9;

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

  /**
   * @param free places of profiles that may be joined
   */
  static Siblings of(List<Profile> profiles, IntPredicate free, Similarity similarity) {
    Map<Key, List<Integer>> sets = new HashMap<>();
    Set<Integer> joined = new HashSet<>();
    for (int place = 0; place < profiles.size(); place++) {
      Profile profile = profiles.get(place);
      if (free.test(place) && saysMuch(profile)) {
        List<Integer> set = sets.computeIfAbsent(Key.of(profile), k -> new ArrayList<>());
        if (set.isEmpty() || similarity.of(set.get(0), place) >= SURE) {
          set.add(place);
        }
        if (set.get(0) != place && set.get(set.size() - 1) == place) {
          joined.add(place);
        }
      }
    }
    return new Siblings(
        sets.values().stream().filter(set -> set.size() > 1).toList(),
        IntStream.range(0, profiles.size()).filter(p -> !joined.contains(p)).boxed().toList());
  }

  /** Whether profiles that differ from it in their tests only can be siblings at all. */
  static boolean saysMuch(Profile profile) {
    return !profile.frames().isEmpty()
        || (!profile.saysNothing() && profile.words().size() >= WORDS);
  }
}
