package dev.bugbash.bench.fit;

import dev.bugbash.categorizer.judge.RepetitionWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Judges the sessions of each project by weights that were fitted without it. */
final class LeaveOneOut {
  private final Map<String, Map<String, List<PreparedSession>>> groups;
  private final Map<String, RepetitionWeights> weights;

  private record Said(String project, Score score) {}

  /**
   * @param groups sessions by group and file
   * @param weights by the project that they may judge
   */
  LeaveOneOut(
      Map<String, Map<String, List<PreparedSession>>> groups,
      Map<String, RepetitionWeights> weights) {
    this.groups = groups;
    this.weights = weights;
  }

  /** A line for each group of sessions. */
  List<String> scores(double cutOff) {
    return groups.entrySet().stream().map(e -> score(e.getKey(), e.getValue(), cutOff)).toList();
  }

  private String score(String name, Map<String, List<PreparedSession>> files, double cutOff) {
    List<Double> means = new ArrayList<>();
    StringBuilder byFile = new StringBuilder();
    Map<String, List<Double>> byProject = new TreeMap<>();
    files.forEach(
        (file, sessions) -> {
          List<Said> said =
              sessions.parallelStream()
                  .map(s -> new Said(s.project(), s.score(weightsFor(s), cutOff)))
                  .toList();
          double byProjects = mean(said, byProject);
          double rand =
              file.startsWith(LabelledGroup.BY_SESSION)
                  ? said.stream().mapToDouble(s -> s.score().adjustedRand()).average().orElse(0)
                  : byProjects;
          means.add(rand);
          double precision =
              said.stream().mapToDouble(s -> s.score().precision()).average().orElse(0);
          byFile.append(String.format(Locale.ROOT, " %s %.3f (%.2f)", file, rand, precision));
        });
    return String.format(
        Locale.ROOT,
        "%s cut-off %.2f: %.3f =%s; by project %s",
        name,
        cutOff,
        means.stream().mapToDouble(m -> m).average().orElse(0),
        byFile,
        byProject.entrySet().stream()
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        e.getKey(),
                        e.getValue().stream().mapToDouble(v -> v).average().orElse(0)))
            .collect(Collectors.joining(", ")));
  }

  private RepetitionWeights weightsFor(PreparedSession session) {
    return Objects.requireNonNull(weights.get(session.project()));
  }

  /** The mean over projects of the mean over their sessions. */
  private static double mean(List<Said> said, Map<String, List<Double>> byProject) {
    Map<String, List<Double>> own = new TreeMap<>();
    for (Said one : said) {
      own.computeIfAbsent(one.project(), p -> new ArrayList<>()).add(one.score().adjustedRand());
    }
    own.forEach((p, v) -> byProject.computeIfAbsent(p, k -> new ArrayList<>()).addAll(v));
    return own.values().stream()
        .mapToDouble(v -> v.stream().mapToDouble(x -> x).average().orElse(0))
        .average()
        .orElse(0);
  }
}
