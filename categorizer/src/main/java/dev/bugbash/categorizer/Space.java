package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.Candidates;
import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.PairModel;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.judge.Repetition;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Signature;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The signatures that are compared with each other, by their places in a list. */
final class Space {
  /** Settles every tie, so that nothing depends on what came first. */
  static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::signature);

  private final List<Evidence> items;
  private final List<Profile> profiles;
  private final Judge judge;
  private final Ties ties;
  private final Siblings siblings;

  Space(List<Evidence> items, Surroundings surroundings) {
    this.items = List.copyOf(items);
    this.profiles = Profiles.of(items);
    List<Evidence> past = surroundings.history().stream().sorted(ORDER).toList();
    double repetition = Repetition.of(surroundings.failures(), items.size());
    this.judge = new Judge(PairModel.shipped(), profiles, Profiles.of(past), repetition);
    this.ties = ties(surroundings.constraints());
    this.siblings = Siblings.of(profiles, ties.free(), judge::probability);
  }

  int size() {
    return items.size();
  }

  Evidence get(int place) {
    return items.get(place);
  }

  /** What people decided. */
  Ties ties() {
    return ties;
  }

  /** What differs in nothing but its tests. */
  Siblings siblings() {
    return siblings;
  }

  /** See {@link Candidates#of}. */
  List<Pair> candidates(List<Integer> places, int fresh) {
    return Candidates.of(profiles, places, fresh);
  }

  /**
   * Joins what is alike.
   *
   * @param cutOff the least mean probability of one cause
   */
  AverageLinkage linkage(double cutOff) {
    return new AverageLinkage(judge::probability, cutOff);
  }

  private Ties ties(Constraints constraints) {
    Map<Signature, Integer> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i).signature(), i);
    }
    List<List<Integer>> together =
        constraints.together().stream()
            .map(set -> places(set, places))
            .filter(set -> set.size() > 1)
            .toList();
    List<Ties.Sides> apart =
        constraints.apart().stream()
            .map(pair -> new Ties.Sides(places(pair.one(), places), places(pair.other(), places)))
            .toList();
    return new Ties(together, apart);
  }

  private static List<Integer> places(Set<Signature> set, Map<Signature, Integer> places) {
    return set.stream().map(places::get).filter(Objects::nonNull).sorted().toList();
  }
}
