package dev.bugbash.tui.cli;

import static java.util.Objects.requireNonNull;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Signature;
import dev.bugbash.tui.cli.SignedReports.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cluster that is on no board.
 *
 * @param id {@code C-1} for the largest and so on; good for one categorization only
 * @param failures in the order of the reports
 */
record LooseCluster(String id, String title, List<Entry> failures) {
  private static final Comparator<LooseCluster> LARGEST_FIRST =
      Comparator.comparingInt((LooseCluster c) -> -c.failures.size())
          .thenComparing(LooseCluster::title)
          .thenComparing(c -> c.failures.get(0).signature());

  /** The largest first, then by title. */
  static List<LooseCluster> of(SignedReports reports, Granularity granularity) {
    List<Grouping> groupings =
        new Categorizer()
            .group(
                reports.evidence().values(),
                Map.of(),
                new Surroundings(
                    reports.failures().size(), List.of(), Constraints.NONE, granularity));
    Map<Signature, List<Entry>> members = new HashMap<>();
    List<LooseCluster> clusters = new ArrayList<>();
    for (Grouping grouping : groupings) {
      LooseCluster cluster = new LooseCluster("", grouping.title(), new ArrayList<>());
      grouping.signatures().forEach(signature -> members.put(signature, cluster.failures));
      clusters.add(cluster);
    }
    for (Entry failure : reports.failures()) {
      requireNonNull(members.get(failure.signature())).add(failure);
    }
    clusters.sort(LARGEST_FIRST);
    return IntStream.range(0, clusters.size()).mapToObj(i -> clusters.get(i).named(i + 1)).toList();
  }

  private LooseCluster named(int number) {
    return new LooseCluster("C-" + number, title, failures);
  }
}
