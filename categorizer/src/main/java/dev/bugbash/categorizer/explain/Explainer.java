package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.Profiles;
import dev.bugbash.categorizer.judge.Feature;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.PairFeatures;
import dev.bugbash.categorizer.judge.PairModel;
import dev.bugbash.categorizer.judge.Repetition;
import dev.bugbash.categorizer.judge.Weights;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Explains the clusters of one board by the judge that made them. */
public final class Explainer {
  /** Signatures of a cluster that are compared, evenly taken from all. */
  private static final int SAMPLE = 12;

  /** What changes the odds by less is not told. */
  private static final double LITTLE = 0.25;

  private final List<Evidence> items = new ArrayList<>();
  private final Map<Long, List<Integer>> clusters = new TreeMap<>();
  private final Map<Signature, Integer> places = new HashMap<>();
  private final Judge judge;
  private final double enough;

  /**
   * @param clusters the signatures of each cluster, by its number
   * @param failures how many there are of all of them
   * @param granularity of these clusters
   */
  public Explainer(Map<Long, List<Evidence>> clusters, long failures, Granularity granularity) {
    this.enough = granularity.cutOff();
    new TreeMap<>(clusters).forEach(this::add);
    double repetition = Repetition.of(failures, items.size());
    this.judge = new Judge(PairModel.shipped(), Profiles.of(items), List.of(), repetition);
  }

  private void add(long cluster, List<Evidence> members) {
    List<Integer> own = new ArrayList<>();
    for (Evidence member :
        members.stream().sorted(Comparator.comparing(Evidence::signature)).toList()) {
      own.add(items.size());
      places.put(member.signature(), items.size());
      items.add(member);
    }
    clusters.put(cluster, own);
  }

  /** Why the cluster is one, and which is nearest to it. */
  public ClusterReasons cluster(long number) {
    List<Integer> members = members(number);
    List<Integer> some = sample(members);
    long nearest = nearest(number, some);
    return new ClusterReasons(
        members.size(),
        Commonalities.of(members.stream().map(items::get).toList()),
        members.size() < 2 ? Optional.empty() : Optional.of(reasons(some, some)),
        nearest,
        nearest == 0 ? Optional.empty() : Optional.of(clusters(number, nearest)));
  }

  /** Why two clusters are not one, or might be. */
  public PairReasons clusters(long one, long other) {
    return reasons(sample(members(one)), sample(members(other)));
  }

  /**
   * Why a failure is in its cluster.
   *
   * @return empty where the cluster has no such signature
   */
  public Optional<FailureReasons> failure(long cluster, Signature signature) {
    Integer place = places.get(signature);
    List<Integer> members = members(cluster);
    if (place == null || !members.contains(place)) {
      return Optional.empty();
    }
    Optional<Integer> closest =
        members.stream()
            .filter(other -> !other.equals(place))
            .max(Comparator.comparingDouble(other -> judge.probability(place, other)));
    return Optional.of(
        new FailureReasons(
            items.get(place),
            members.size() == 1,
            closest.map(items::get),
            closest.map(other -> reasons(List.of(place), List.of(other)))));
  }

  private List<Integer> members(long cluster) {
    return clusters.getOrDefault(cluster, List.of());
  }

  private long nearest(long number, List<Integer> some) {
    long nearest = 0;
    double most = -1;
    for (Map.Entry<Long, List<Integer>> other : clusters.entrySet()) {
      if (other.getKey() != number && !other.getValue().isEmpty()) {
        int first = other.getValue().get(0);
        double likeness =
            some.stream().mapToDouble(i -> judge.probability(i, first)).average().orElse(0);
        nearest = likeness > most ? other.getKey() : nearest;
        most = Math.max(most, likeness);
      }
    }
    return nearest;
  }

  private static List<Integer> sample(List<Integer> members) {
    int step = Math.max(1, (members.size() + SAMPLE - 1) / SAMPLE);
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < members.size(); i += step) {
      some.add(members.get(i));
    }
    return some;
  }

  private PairReasons reasons(List<Integer> some, List<Integer> others) {
    Map<Feature, double[]> sums = new TreeMap<>();
    double probability = 0;
    double start = 0;
    int pairs = 0;
    for (int i : some) {
      for (int j : others) {
        if (i == j || (some.equals(others) && i > j)) {
          continue;
        }
        pairs++;
        PairFeatures features = judge.features(i, j);
        Weights weights = judge.weights(i, j);
        probability += weights.probability(features);
        start += weights.bias();
        for (Feature feature : Feature.values()) {
          double[] sum = sums.computeIfAbsent(feature, f -> new double[2]);
          sum[0] += features.get(feature);
          sum[1] += features.get(feature) * weights.weights().get(feature);
        }
      }
    }
    int count = Math.max(1, pairs);
    List<Reason> reasons =
        sums.entrySet().stream()
            .map(e -> new Reason(e.getKey(), e.getValue()[0] / count, e.getValue()[1] / count))
            .filter(reason -> Math.abs(reason.evidence()) >= LITTLE)
            .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.evidence())))
            .toList();
    return new PairReasons(probability / count, start / count, enough, reasons);
  }
}
