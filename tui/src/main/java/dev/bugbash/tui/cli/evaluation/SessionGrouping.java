package dev.bugbash.tui.cli.evaluation;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the categorizer which failures of a session share a cause. */
final class SessionGrouping {
  private SessionGrouping() {}

  /**
   * @param history failures that tell what is rare; not used yet
   * @return for each failure in turn the number of its cluster
   */
  static List<Integer> groupSession(List<Failure> failures, Collection<Failure> history) {
    Categorizer categorizer = new Categorizer();
    List<Signature> signatures = new ArrayList<>();
    Map<Signature, Evidence> distinct = new HashMap<>();
    for (Failure failure : failures) {
      Evidence evidence = categorizer.sign(failure);
      signatures.add(evidence.signature());
      distinct.putIfAbsent(evidence.signature(), evidence);
    }
    Map<Signature, Integer> clusters = new HashMap<>();
    int number = 0;
    for (Grouping grouping : categorizer.group(distinct.values(), Map.of())) {
      number++;
      for (Signature signature : grouping.signatures()) {
        clusters.put(signature, number);
      }
    }
    return signatures.stream().map(clusters::get).toList();
  }
}
