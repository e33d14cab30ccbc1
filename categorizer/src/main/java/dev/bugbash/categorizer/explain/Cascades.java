package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Clusters that are consequences of others. Nothing is guessed: each rule looks for failures that
 * say what they found broken, and for the one in which just that broke. Where several show it, the
 * cluster with the lowest number is the root, for it was there first.
 */
public final class Cascades {
  private static final List<Symptoms> RULES =
      List.of(
          new InitializerSymptoms(),
          new ContextSymptoms(),
          new SetUpSymptoms(),
          new EarlierTestSymptoms(),
          new DeathSymptoms());

  private Cascades() {}

  /**
   * The consequences by their numbers, each with one root that is no consequence itself.
   *
   * @param clusters the signatures of each cluster, by its number
   * @param failures how many each cluster has, by its number
   */
  public static SortedMap<Long, Cascade> of(
      Map<Long, List<Evidence>> clusters, Map<Long, Integer> failures) {
    SortedMap<Long, List<Evidence>> ordered = new TreeMap<>(clusters);
    Map<Long, Cascade> found = new TreeMap<>();
    RULES.forEach(rule -> of(rule, ordered).forEach(found::putIfAbsent));
    MissingDependencies.of(ordered, failures).forEach(found::putIfAbsent);
    return toTheTop(found);
  }

  private static Map<Long, Cascade> of(Symptoms rule, SortedMap<Long, List<Evidence>> clusters) {
    Map<Signature, String> sufferers = new HashMap<>();
    Set<String> wanted = new HashSet<>();
    SortedMap<Long, List<String>> keys = new TreeMap<>();
    clusters.forEach(
        (number, members) -> {
          List<String> found = new ArrayList<>();
          for (Evidence member : members) {
            rule.found(member)
                .ifPresent(
                    key -> {
                      sufferers.put(member.signature(), key);
                      found.add(key);
                    });
          }
          if (Share.nearlyAll(found.size(), members.size())) {
            keys.put(number, found);
            wanted.addAll(found);
          }
        });
    return keys.isEmpty() ? Map.of() : match(rule, keys, roots(rule, clusters, sufferers, wanted));
  }

  /** The first cluster in which each of the things broke that others found broken. */
  private static Map<String, Long> roots(
      Symptoms rule,
      Map<Long, List<Evidence>> clusters,
      Map<Signature, String> sufferers,
      Set<String> wanted) {
    Map<String, Long> roots = new HashMap<>();
    clusters.forEach(
        (number, members) -> {
          for (Evidence member : members) {
            for (String key : rule.broke(member)) {
              if (wanted.contains(key) && !key.equals(sufferers.get(member.signature()))) {
                roots.putIfAbsent(key, number);
              }
            }
          }
        });
    return roots;
  }

  private static Map<Long, Cascade> match(
      Symptoms rule, SortedMap<Long, List<String>> keys, Map<String, Long> roots) {
    Map<Long, Cascade> cascades = new TreeMap<>();
    keys.forEach(
        (number, found) -> {
          Map<Long, List<String>> byRoot = new TreeMap<>();
          for (String key : found) {
            Long root = roots.get(key);
            if (root != null && !root.equals(number)) {
              byRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(key);
            }
          }
          byRoot.forEach(
              (root, of) -> {
                if (Share.nearlyAll(of.size(), found.size())) {
                  String about = rule.about(of.get(0));
                  cascades.put(number, new Cascade(number, root, root, rule.rule(), about));
                }
              });
        });
    return cascades;
  }

  /** What follows from a consequence follows from its root; where it goes round, from nothing. */
  private static SortedMap<Long, Cascade> toTheTop(Map<Long, Cascade> found) {
    SortedMap<Long, Cascade> cascades = new TreeMap<>();
    found.forEach(
        (number, cascade) ->
            top(number, found).ifPresent(root -> cascades.put(number, cascade.under(root))));
    return cascades;
  }

  private static Optional<Long> top(long number, Map<Long, Cascade> found) {
    long at = number;
    for (int steps = 0; steps <= found.size(); steps++) {
      Cascade cascade = found.get(at);
      if (cascade == null) {
        return Optional.of(at);
      }
      at = cascade.root();
    }
    return Optional.empty();
  }
}
