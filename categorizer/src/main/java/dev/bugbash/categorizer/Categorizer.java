package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.Candidates;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.PairModel;
import dev.bugbash.categorizer.judge.Repetition;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Places failures: {@link #sign} each one, then {@link #group} the distinct signatures. */
public final class Categorizer {
  /** The version of the rules that {@link #sign} applies; goes up whenever a signature changes. */
  public static final int RULES = 2;

  private static final Comparator<Evidence> ORDER = Comparator.comparing(Evidence::signature);

  /** Masks and parses a failure. Pure and thread-safe. */
  public Evidence sign(Failure failure) {
    return Signer.sign(failure);
  }

  /**
   * Groups fresh signatures, among themselves and with known clusters, which are never changed.
   *
   * @param fresh distinct signatures to place
   * @param known signatures placed before, by the number (from 1) of their cluster
   * @return every fresh signature in exactly one grouping; a function of the two sets only
   */
  public List<Grouping> group(Collection<Evidence> fresh, Map<Long, List<Evidence>> known) {
    return group(fresh, known, Surroundings.NONE);
  }

  /**
   * As {@link #group(Collection, Map)}. A fresh signature that is to be together with those of
   * several known clusters joins the one of the lowest number.
   */
  public List<Grouping> group(
      Collection<Evidence> fresh, Map<Long, List<Evidence>> known, Surroundings surroundings) {
    List<Evidence> items = new ArrayList<>(fresh.stream().sorted(ORDER).toList());
    Map<Integer, Long> clusterAt = new TreeMap<>();
    List<List<Integer>> fixed = new ArrayList<>();
    new TreeMap<>(known)
        .forEach((cluster, members) -> fixed.add(add(items, clusterAt, cluster, members)));

    var profiles = Profiles.of(items);
    List<Evidence> past = surroundings.history().stream().sorted(ORDER).toList();
    PairModel model = PairModel.shipped();
    double repetition = Repetition.of(surroundings.failures(), items.size());
    Judge judge = new Judge(model, profiles, Profiles.of(past), repetition);
    Ties ties = ties(surroundings.constraints(), items);
    Siblings siblings = Siblings.of(profiles, ties.free(), judge::probability);
    var pairs = Candidates.of(profiles, siblings.representatives(), fresh.size());
    List<List<Integer>> groups =
        new AverageLinkage(judge::probability, model.cutOff())
            .group(items.size(), fixed, pairs, ties.and(siblings.sets()));
    return groups.stream()
        .filter(group -> group.get(0) < fresh.size())
        .map(group -> grouping(group, items, fresh.size(), clusterAt))
        .toList();
  }

  /** Names a cluster of these signatures in one line, as {@link Grouping#title} says. */
  public String title(Collection<Evidence> members) {
    return Titles.of(members.stream().sorted(ORDER).toList());
  }

  private static Ties ties(Constraints constraints, List<Evidence> items) {
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

  private static List<Integer> add(
      List<Evidence> items, Map<Integer, Long> clusterAt, long cluster, List<Evidence> members) {
    List<Integer> places = new ArrayList<>();
    for (Evidence member : members.stream().sorted(ORDER).toList()) {
      places.add(items.size());
      clusterAt.put(items.size(), cluster);
      items.add(member);
    }
    return places;
  }

  private static Grouping grouping(
      List<Integer> group, List<Evidence> items, int fresh, Map<Integer, Long> clusterAt) {
    List<Evidence> members = group.stream().map(items::get).toList();
    List<Signature> placed =
        group.stream().filter(i -> i < fresh).map(i -> items.get(i).signature()).sorted().toList();
    long cluster = group.stream().map(clusterAt::get).filter(c -> c != null).findFirst().orElse(0L);
    return new Grouping(cluster, Titles.of(members), placed);
  }
}
