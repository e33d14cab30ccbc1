package dev.bugbash.categorizer.merge;

import dev.bugbash.categorizer.find.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering with average linkage (UPGMA) over a sparse graph of candidate pairs.
 *
 * <p>The likeness of two groups is the mean over their pairs; where the graph says nothing of two
 * groups, it is estimated from the pairs of their first {@value #SAMPLE} members. Groups given at
 * the start never lose a member and are never merged with each other. {@link Ties} come before any
 * likeness.
 */
public final class AverageLinkage {
  private static final int SAMPLE = 4;

  private final Similarity similarity;
  private final double cutOff;
  private final Map<Integer, Group> groups = new TreeMap<>();
  private final PriorityQueue<Link> queue =
      new PriorityQueue<>(
          Comparator.comparingDouble(Link::likeness)
              .reversed()
              .thenComparingInt(Link::low)
              .thenComparingInt(Link::high));
  private final List<Join> joins = new ArrayList<>();
  private int next;

  private record Link(double likeness, int low, int high) {}

  private static final class Group {
    final List<Integer> members = new ArrayList<>();
    final Map<Integer, Double> likeness = new HashMap<>();
    final Barriers barriers = new Barriers();
    boolean fixed;

    /** Members that are not listed, because there are so many. */
    int further;

    int size() {
      return members.size() + further;
    }

    boolean mayMergeWith(Group other) {
      return !(fixed && other.fixed) && !barriers.between(other.barriers);
    }
  }

  public AverageLinkage(Similarity similarity, double cutOff) {
    this.similarity = similarity;
    this.cutOff = cutOff;
  }

  /**
   * @param items how many there are; their numbers are their order, which settles ties
   * @param fixed groups of items that stay together and apart from each other
   * @param candidates pairs of items that may be alike
   * @return groups of item numbers, each sorted, ordered by their first item
   */
  public List<List<Integer>> group(
      int items, Collection<List<Integer>> fixed, Collection<Pair> candidates) {
    return group(items, fixed, candidates, Ties.NONE);
  }

  /** As {@link #group(int, Collection, Collection)}, obeying {@code ties}. */
  public List<List<Integer>> group(
      int items, Collection<List<Integer>> fixed, Collection<Pair> candidates, Ties ties) {
    return extend(items, fixed.stream().map(Fixed::of).toList(), candidates, ties);
  }

  /** As the others, with fixed groups of which not all members are listed. */
  public List<List<Integer>> extend(
      int items, List<Fixed> fixed, Collection<Pair> candidates, Ties ties) {
    int[] groupOf = start(items, fixed);
    tie(groupOf, ties);
    link(
        candidates.stream()
            .filter(pair -> groupOf[pair.low()] != groupOf[pair.high()])
            .map(pair -> Pair.of(groupOf[pair.low()], groupOf[pair.high()]))
            .distinct()
            .filter(pair -> group(pair.low()).mayMergeWith(group(pair.high())))
            .toList());
    for (Link link = queue.poll(); link != null; link = queue.poll()) {
      if (groups.containsKey(link.low) && groups.containsKey(link.high)) {
        merge(link);
      }
    }
    return groups.values().stream()
        .map(g -> g.members.stream().sorted().toList())
        .sorted(Comparator.comparing(members -> members.get(0)))
        .toList();
  }

  /** What was merged by its likeness, in this order; not what was together from the start. */
  public List<Join> joins() {
    return List.copyOf(joins);
  }

  private int[] start(int items, List<Fixed> fixed) {
    int[] groupOf = new int[items];
    Arrays.fill(groupOf, -1);
    next = items;
    for (Fixed of : fixed) {
      Group group = new Group();
      group.fixed = true;
      group.members.addAll(of.members());
      group.further = of.size() - of.members().size();
      int number = of.members().stream().min(Comparator.naturalOrder()).orElseThrow();
      of.members().forEach(m -> groupOf[m] = number);
      groups.put(number, group);
    }
    for (int i = 0; i < items; i++) {
      if (groupOf[i] < 0) {
        groupOf[i] = i;
        Group group = new Group();
        group.members.add(i);
        groups.put(i, group);
      }
    }
    return groupOf;
  }

  private void tie(int[] groupOf, Ties ties) {
    for (List<Integer> set : new Components(ties.together()).sets()) {
      int joined = set.stream().map(i -> groupOf[i]).min(this::fixedFirst).orElseThrow();
      for (int item : set) {
        if (groupOf[item] != joined && !group(groupOf[item]).fixed) {
          group(joined).members.add(item);
          groups.remove(groupOf[item]);
          groupOf[item] = joined;
        }
      }
      group(joined).members.sort(Comparator.naturalOrder());
    }
    Barriers.of(ties.apart())
        .forEach((item, barriers) -> group(groupOf[item]).barriers.addAll(barriers));
  }

  private int fixedFirst(int a, int b) {
    int byFixed = Boolean.compare(group(b).fixed, group(a).fixed);
    return byFixed != 0 ? byFixed : Integer.compare(a, b);
  }

  /** Most of the time goes here, and no pair depends on another. */
  private void link(List<Pair> pairs) {
    double[] likeness =
        pairs.parallelStream()
            .mapToDouble(pair -> estimate(group(pair.low()), group(pair.high())))
            .toArray();
    for (int i = 0; i < likeness.length; i++) {
      if (likeness[i] >= cutOff / 2) {
        Pair pair = pairs.get(i);
        connect(pair.low(), group(pair.low()), pair.high(), group(pair.high()), likeness[i]);
      }
    }
  }

  private void connect(int a, Group first, int b, Group second, double likeness) {
    first.likeness.put(b, likeness);
    second.likeness.put(a, likeness);
    if (likeness >= cutOff) {
      queue.add(new Link(likeness, Math.min(a, b), Math.max(a, b)));
    }
  }

  private void merge(Link link) {
    Group low = group(link.low);
    Group high = group(link.high);
    groups.remove(link.low);
    groups.remove(link.high);
    joins.add(new Join(low.members.get(0), high.members.get(0), link.likeness));
    Group merged = new Group();
    merged.fixed = low.fixed || high.fixed;
    merged.further = low.further + high.further;
    merged.members.addAll(low.members);
    merged.members.addAll(high.members);
    merged.members.sort(Comparator.naturalOrder());
    merged.barriers.addAll(low.barriers);
    merged.barriers.addAll(high.barriers);
    int number = next++;
    groups.put(number, merged);
    TreeMap<Integer, Double> neighbours = new TreeMap<>(low.likeness);
    neighbours.putAll(high.likeness);
    for (int other : neighbours.keySet()) {
      Group neighbour = groups.get(other);
      if (neighbour == null || other == number) {
        continue;
      }
      double likeness = mean(low, high, other, neighbour);
      neighbour.likeness.remove(link.low);
      neighbour.likeness.remove(link.high);
      if (likeness >= cutOff / 2 && merged.mayMergeWith(neighbour)) {
        connect(number, merged, other, neighbour, likeness);
      }
    }
  }

  private double mean(Group low, Group high, int other, Group neighbour) {
    double toLow = known(low, other, neighbour);
    double toHigh = known(high, other, neighbour);
    int size = low.size() + high.size();
    return (low.size() * toLow + high.size() * toHigh) / size;
  }

  private double known(Group group, int other, Group neighbour) {
    Double likeness = group.likeness.get(other);
    return likeness == null ? estimate(group, neighbour) : likeness;
  }

  private double estimate(Group first, Group second) {
    List<Integer> some = first.members.subList(0, Math.min(SAMPLE, first.members.size()));
    List<Integer> others = second.members.subList(0, Math.min(SAMPLE, second.members.size()));
    double sum = 0;
    for (int a : some) {
      for (int b : others) {
        sum += similarity.of(a, b);
      }
    }
    return sum / (some.size() * others.size());
  }

  private Group group(int number) {
    Group group = groups.get(number);
    if (group == null) {
      throw new IllegalStateException("group " + number + " is gone");
    }
    return group;
  }
}
