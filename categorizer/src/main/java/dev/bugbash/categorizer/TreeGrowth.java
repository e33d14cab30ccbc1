package dev.bugbash.categorizer;

import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.categorizer.merge.Join;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Grows the merge tree of clusters as they are: downwards what each would part into, upwards which
 * would join. What is together on the board never parts above the granularity that it has, and what
 * is apart never joins below it, however alike the judge finds them.
 */
final class TreeGrowth {
  /** Members that stand for a cluster. */
  private static final int SOME = 4;

  /** The least difference of two likenesses. */
  private static final double LESS = 1e-9;

  private final Space space;
  private final List<List<Integer>> clusters;
  private final int[] clusterOf;
  private final double cutOff;
  private final List<Join> joins = new ArrayList<>();

  /**
   * @param clusters places of the space, each in one cluster
   * @param cutOff of the granularity that the clusters have
   */
  TreeGrowth(Space space, List<List<Integer>> clusters, double cutOff) {
    this.space = space;
    this.clusters = clusters;
    this.cutOff = cutOff;
    this.clusterOf = new int[space.size()];
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      for (int place : clusters.get(cluster)) {
        clusterOf[place] = cluster;
      }
    }
  }

  MergeTree grow() {
    part();
    join();
    List<Signature> leaves = new ArrayList<>();
    for (int place = 0; place < space.size(); place++) {
      leaves.add(space.get(place).signature());
    }
    return new MergeTree(leaves, joins);
  }

  /** What each cluster would part into at a finer granularity. */
  private void part() {
    List<List<Integer>> together = new ArrayList<>();
    together.addAll(withinClusters(space.ties().together()));
    together.addAll(withinClusters(space.siblings().sets()));
    together.forEach(set -> chain(set, 1));
    List<Pair> pairs =
        space.candidates(space.siblings().representatives(), space.size()).stream()
            .filter(pair -> clusterOf[pair.low()] == clusterOf[pair.high()])
            .toList();
    AverageLinkage linkage = space.linkage(cutOff);
    linkage.group(space.size(), List.of(), pairs, new Ties(together, List.of()));
    descend(linkage.joins(), 1);
    clusters.forEach(cluster -> chain(cluster, cutOff));
  }

  /** Which clusters would be one at a coarser granularity. */
  private void join() {
    List<Integer> some =
        clusters.stream().flatMap(cluster -> cluster.stream().limit(SOME)).sorted().toList();
    List<Pair> pairs =
        space.candidates(some, space.size()).stream()
            .filter(pair -> clusterOf[pair.low()] != clusterOf[pair.high()])
            .toList();
    AverageLinkage linkage = space.linkage(new Granularity(Granularity.COARSEST).cutOff());
    linkage.group(space.size(), List.of(), pairs, new Ties(clusters, space.ties().apart()));
    descend(linkage.joins(), cutOff - LESS);
  }

  private List<List<Integer>> withinClusters(Collection<List<Integer>> sets) {
    return sets.stream()
        .flatMap(
            set ->
                set.stream()
                    .collect(
                        Collectors.groupingBy(
                            place -> clusterOf[place], TreeMap::new, Collectors.toList()))
                    .values()
                    .stream())
        .filter(set -> set.size() > 1)
        .toList();
  }

  private void chain(List<Integer> set, double likeness) {
    set.forEach(place -> joins.add(new Join(set.get(0), place, likeness)));
  }

  /** None is likelier than one before, or a finer cut would join what a coarser one parts. */
  private void descend(List<Join> further, double most) {
    double least = most;
    for (Join join : further) {
      least = Math.min(least, join.likeness());
      joins.add(new Join(join.one(), join.other(), least));
    }
  }
}
