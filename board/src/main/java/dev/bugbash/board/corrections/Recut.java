package dev.bugbash.board.corrections;

import dev.bugbash.board.corrections.Reclustering.Change;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.MergeTree;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The clusters as they were at one moment, and as they would be coarser or finer. Any granularity
 * takes a walk over the merge tree and no more. For one thread.
 */
public final class Recut {
  private final Owned owned;
  private final MergeTree tree;
  private final Rules rules;
  private final Map<Signature, Evidence> evidence = new HashMap<>();
  private final Map<Set<Signature>, String> titles = new HashMap<>();
  private final Map<Granularity, View> views = new HashMap<>();

  Recut(Owned owned, MergeTree tree, Rules rules) {
    this.owned = owned;
    this.tree = tree;
    this.rules = rules;
    owned.clusters().values().forEach(all -> all.forEach(e -> evidence.put(e.signature(), e)));
  }

  State state() {
    return owned.state();
  }

  /** The same clusters in other hands. */
  Recut in(State later) {
    return new Recut(owned.in(later), tree, rules);
  }

  /** The one that the board has. */
  public Granularity granularity() {
    return owned.surroundings().granularity();
  }

  /**
   * What would be a cluster.
   *
   * @param cluster that keeps its id; 0 for a new one
   * @param sources how many failures come from which cluster
   * @param title of what would be a new mixture; empty for a cluster that stays as it is
   */
  public record Row(long cluster, Map<ClusterId, Integer> sources, String title) {
    public Row {
      sources = new TreeMap<>(sources);
    }

    /** How many failures it has. */
    public int failures() {
      return sources.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether it is a cluster as it is now. */
    public boolean stays() {
      return title.isEmpty();
    }
  }

  /**
   * The board at one granularity.
   *
   * @param rows the most failures first; clusters of known causes are in none
   * @param changes what joins and what parts, the most failures first
   */
  public record View(Granularity granularity, List<Row> rows, List<Change> changes) {
    public View {
      rows = List.copyOf(rows);
      changes = List.copyOf(changes);
    }
  }

  /** The clusters at a granularity; changes nothing. */
  public View at(Granularity granularity) {
    return views.computeIfAbsent(granularity, this::cut);
  }

  private View cut(Granularity granularity) {
    List<Grouping> groups = groups(granularity);
    Regrouping plan = new Regrouping(owned, groups);
    List<Row> rows = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      rows.add(row(plan.target(group), groups.get(group)));
    }
    rows.sort(
        Comparator.comparingInt(Row::failures)
            .reversed()
            .thenComparing(row -> first(row.sources())));
    return new View(granularity, rows, plan.changes());
  }

  private static ClusterId first(Map<ClusterId, Integer> sources) {
    return sources.keySet().iterator().next();
  }

  private Row row(long cluster, Grouping group) {
    Map<ClusterId, Integer> sources = new HashMap<>();
    for (Signature signature : group.signatures()) {
      sources.merge(new ClusterId(owned.owner(signature)), owned.failures(signature), Integer::sum);
    }
    return new Row(cluster, sources, group.title());
  }

  /** What {@link #at} shows, to be applied. */
  Regrouping plan(Granularity granularity) {
    return new Regrouping(owned, groups(granularity));
  }

  private List<Grouping> groups(Granularity granularity) {
    return tree.cut(granularity).stream()
        .flatMap(group -> owned.heldApart(group).stream())
        .map(group -> new Grouping(0, title(group), group.stream().sorted().toList()))
        .toList();
  }

  private String title(List<Signature> group) {
    long cluster = owned.owner(group.get(0));
    Set<Signature> set = new HashSet<>(group);
    List<Evidence> before = owned.clusters().getOrDefault(cluster, List.of());
    boolean stays =
        before.size() == set.size() && before.stream().allMatch(e -> set.contains(e.signature()));
    return stays
        ? ""
        : titles.computeIfAbsent(
            set, s -> rules.title().apply(s.stream().map(evidence::get).toList()));
  }
}
