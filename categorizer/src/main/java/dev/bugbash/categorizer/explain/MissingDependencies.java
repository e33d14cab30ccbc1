package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Clusters that miss parts of one library. The root is the one with the most failures. A package
 * counts as missing together with those inside it only where several of its classes are missing:
 * one class may be gone by itself.
 */
final class MissingDependencies {
  private static final int SEVERAL = 2;

  private final SortedMap<Long, List<String>> groups = new TreeMap<>();
  private final Map<Long, Set<String>> names = new HashMap<>();
  private final Map<String, Long> roots = new HashMap<>();

  private MissingDependencies() {}

  /** What follows from what, by its number. */
  static Map<Long, Cascade> of(
      SortedMap<Long, List<Evidence>> clusters, Map<Long, Integer> failures) {
    MissingDependencies found = new MissingDependencies();
    clusters.forEach(found::read);
    found.groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<Long, List<String>> group) ->
                        -failures.getOrDefault(group.getKey(), 0))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(group -> found.roots.putIfAbsent(group.getValue().get(0), group.getKey()));
    Map<Long, Cascade> cascades = new TreeMap<>();
    found.groups.keySet().forEach(n -> found.cascade(n).ifPresent(c -> cascades.put(n, c)));
    return cascades;
  }

  /** Keeps what nearly all members miss. */
  private void read(long number, List<Evidence> members) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, List<String>> around = new HashMap<>();
    Set<String> missed = new HashSet<>();
    int without = 0;
    for (Evidence member : members) {
      Optional<Missing> missing = Missing.of(member).filter(m -> !m.groups().isEmpty());
      if (missing.isEmpty()) {
        if (!Share.stillNearlyAll(++without, members.size())) {
          return;
        }
        continue;
      }
      String group = missing.get().groups().get(0);
      missed.add(missing.get().name());
      counts.merge(group, 1, Integer::sum);
      around.put(group, missing.get().groups());
    }
    counts.forEach(
        (group, count) -> {
          if (Share.nearlyAll(count, members.size())) {
            groups.put(number, around.getOrDefault(group, List.of()));
            names.put(number, missed);
          }
        });
  }

  private Optional<Cascade> cascade(long number) {
    List<String> own = groups.getOrDefault(number, List.of());
    for (String group : own) {
      Long root = roots.get(group);
      boolean same = group.equals(own.get(0));
      if (root != null
          && root != number
          && (same || names.getOrDefault(root, Set.of()).size() >= SEVERAL)) {
        return Optional.of(new Cascade(number, root, root, Cascade.Rule.MISSING, group));
      }
    }
    return Optional.empty();
  }
}
