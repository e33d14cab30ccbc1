package dev.bugbash.tui.cli.evaluation;

import static java.util.Objects.requireNonNull;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Failures that one triage session would see together.
 *
 * @param failures by their ids
 */
record Session(String name, String project, Map<String, Evidence> failures) {
  static List<Session> read(Path file, LabelledFailures labelled) throws IOException {
    List<Session> sessions = new ArrayList<>();
    JsonRecords.read(
        file,
        fields -> {
          Map<String, Evidence> failures = new LinkedHashMap<>();
          for (String id : fields.getOrDefault("ids", List.of())) {
            failures.put(id, labelled.byId(id).orElseThrow(() -> unknown(id)));
          }
          String name = JsonRecords.required(fields, "session");
          sessions.add(new Session(name, JsonRecords.text(fields, "project"), failures));
        });
    return sessions;
  }

  /**
   * Categorizes the failures, with those of {@code history} that are not in the session only to
   * tell what is common.
   *
   * @return the name of each failure's cluster, numbered as they come
   */
  Map<String, String> clusters(Map<String, Evidence> history) {
    Map<Signature, Evidence> fresh = distinct(failures.values());
    Set<Signature> own = fresh.keySet();
    List<Evidence> past =
        distinct(history.values()).values().stream()
            .filter(evidence -> !own.contains(evidence.signature()))
            .toList();
    Map<Signature, Grouping> groupings = new HashMap<>();
    for (Grouping grouping : groups(fresh.values(), past)) {
      grouping.signatures().forEach(signature -> groupings.put(signature, grouping));
    }
    Map<Grouping, String> names = new HashMap<>();
    Map<String, String> clusters = new LinkedHashMap<>();
    failures.forEach(
        (id, evidence) -> {
          Grouping grouping = requireNonNull(groupings.get(evidence.signature()));
          clusters.put(id, names.computeIfAbsent(grouping, g -> "C-" + (names.size() + 1)));
        });
    return clusters;
  }

  private List<Grouping> groups(Collection<Evidence> fresh, List<Evidence> past) {
    var surroundings = new Surroundings(failures.size(), past, Constraints.NONE, Granularity.USUAL);
    return new Categorizer().group(fresh, Map.of(), surroundings);
  }

  private static Map<Signature, Evidence> distinct(Collection<Evidence> evidence) {
    Map<Signature, Evidence> distinct = new TreeMap<>();
    for (Evidence one : evidence) {
      distinct.merge(one.signature(), one, Evidence::lesser);
    }
    return distinct;
  }

  private static UnreadableReportException unknown(String id) {
    return new UnreadableReportException(0, "names a failure that is not given: " + id);
  }
}
