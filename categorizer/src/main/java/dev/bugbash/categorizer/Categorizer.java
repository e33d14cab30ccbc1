package dev.bugbash.categorizer;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Places failures: {@link #sign} each one, then {@link #group} the distinct signatures. */
public final class Categorizer {
  /** The version of the rules that {@link #sign} applies; goes up whenever a signature changes. */
  public static final int RULES = 2;

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
    List<Evidence> items = new ArrayList<>(fresh.stream().sorted(Space.ORDER).toList());
    Map<Integer, Long> clusterAt = new TreeMap<>();
    List<List<Integer>> fixed = new ArrayList<>();
    new TreeMap<>(known)
        .forEach((cluster, members) -> fixed.add(add(items, clusterAt, cluster, members)));

    Space space = new Space(items, surroundings);
    var pairs = space.candidates(space.siblings().representatives(), fresh.size());
    List<List<Integer>> groups =
        space
            .linkage(surroundings.granularity().cutOff())
            .group(items.size(), fixed, pairs, space.ties().and(space.siblings().sets()));
    return groups.stream()
        .filter(group -> group.get(0) < fresh.size())
        .map(group -> grouping(group, items, fresh.size(), clusterAt))
        .toList();
  }

  /**
   * The tree of clusters as they are, at the granularity of the surroundings.
   *
   * @param clusters all signatures, by the number of their cluster
   */
  public MergeTree tree(Map<Long, List<Evidence>> clusters, Surroundings surroundings) {
    List<Evidence> items = new ArrayList<>();
    List<List<Integer>> places = new ArrayList<>();
    new TreeMap<>(clusters)
        .forEach((cluster, members) -> places.add(add(items, new TreeMap<>(), cluster, members)));
    return new TreeGrowth(
            new Space(items, surroundings), places, surroundings.granularity().cutOff())
        .grow();
  }

  /** Names a cluster of these signatures in one line, as {@link Grouping#title} says. */
  public String title(Collection<Evidence> members) {
    return Titles.of(members.stream().sorted(Space.ORDER).toList());
  }

  private static List<Integer> add(
      List<Evidence> items, Map<Integer, Long> clusterAt, long cluster, List<Evidence> members) {
    List<Integer> places = new ArrayList<>();
    for (Evidence member : members.stream().sorted(Space.ORDER).toList()) {
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
