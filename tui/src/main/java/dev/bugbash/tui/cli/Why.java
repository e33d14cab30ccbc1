package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Cascades;
import dev.bugbash.categorizer.explain.Explainer;
import dev.bugbash.categorizer.explain.Families;
import dev.bugbash.model.ClusterId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is needed to explain the clusters of a board.
 *
 * @param titles by the numbers of clusters
 * @param roots of consequences, by their numbers
 */
record Why(
    Explainer explainer,
    Map<Long, String> titles,
    List<Families.Family> families,
    Map<Long, Long> roots) {

  static Why of(Board board) {
    Map<Long, List<Evidence>> evidence = board.evidence();
    Map<Long, String> titles = new HashMap<>();
    long failures = 0;
    for (ClusterRow row : board.clusters()) {
      titles.put(row.id().number(), row.title());
      failures += row.size();
    }
    Explainer explainer = new Explainer(evidence, failures);
    return new Why(explainer, titles, Families.of(evidence), Cascades.of(evidence));
  }

  String title(ClusterId id) {
    return titles.getOrDefault(id.number(), "");
  }

  Optional<Families.Family> family(ClusterId id) {
    return families.stream().filter(f -> f.clusters().contains(id.number())).findFirst();
  }

  Optional<ClusterId> root(ClusterId id) {
    return Optional.ofNullable(roots.get(id.number())).map(ClusterId::new);
  }

  List<ClusterId> consequences(ClusterId id) {
    return roots.entrySet().stream()
        .filter(entry -> entry.getValue() == id.number())
        .map(entry -> new ClusterId(entry.getKey()))
        .toList();
  }
}
