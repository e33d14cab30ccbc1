package dev.bugbash.bench.fit;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Profiles;
import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.judge.Feature;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.PairFeatures;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.judge.Weights;
import dev.bugbash.categorizer.merge.AverageLinkage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits the pair model: {@code PairModelFit FAILURES.jsonl SESSIONS.jsonl…}. Prints, for several
 * cut-offs, the adjusted Rand index of each session file when each project is judged by a model
 * fitted on the others, and then the properties of the model fitted on everything.
 */
public final class PairModelFit {
  private static final double[] CUT_OFFS = {0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8};

  private final Map<String, LabelledFailure> failures;
  private final List<Prepared> prepared = new ArrayList<>();
  private final Categorizer categorizer = new Categorizer();

  /** A session with the features of each of its pairs. */
  private record Prepared(
      LabelledSession session, List<String> labels, List<LogisticRegression.Example> pairs) {}

  private PairModelFit(Map<String, LabelledFailure> failures) {
    this.failures = failures;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: PairModelFit FAILURES.jsonl SESSIONS.jsonl…");
      return;
    }
    PairModelFit fit = new PairModelFit(LabelledData.failures(Path.of(args[0])));
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      fit.prepare(LabelledData.sessions(Path.of(file)));
    }
    fit.shipped();
    fit.leaveOneOut();
    fit.print(fit.model("", 0.65));
  }

  private void prepare(List<LabelledSession> sessions) {
    Map<String, List<Profile>> history = new TreeMap<>();
    for (LabelledSession session : sessions) {
      List<Profile> past =
          history.computeIfAbsent(session.project(), p -> profiles(f -> f.project().equals(p)));
      List<LabelledFailure> members = session.ids().stream().map(failures::get).toList();
      List<Evidence> evidence = members.stream().map(f -> categorizer.sign(f.failure())).toList();
      Judge judge = new Judge(Weights.shipped(), Profiles.of(evidence), past);
      List<LogisticRegression.Example> pairs = new ArrayList<>();
      double weight = 1.0 / Math.max(1, members.size());
      for (int i = 0; i < members.size(); i++) {
        for (int j = i + 1; j < members.size(); j++) {
          boolean same = members.get(i).label().equals(members.get(j).label());
          pairs.add(new LogisticRegression.Example(judge.features(i, j).toArray(), same, weight));
        }
      }
      List<String> labels = members.stream().map(LabelledFailure::label).toList();
      prepared.add(new Prepared(session, labels, pairs));
    }
  }

  private List<Profile> profiles(java.util.function.Predicate<LabelledFailure> which) {
    List<Evidence> evidence =
        failures.values().stream()
            .filter(which)
            .map(f -> categorizer.sign(f.failure()))
            .collect(Collectors.toMap(Evidence::signature, e -> e, (a, b) -> a, TreeMap::new))
            .values()
            .stream()
            .toList();
    return Profiles.of(evidence);
  }

  private Weights model(String withoutProject, double cutOff) {
    List<LogisticRegression.Example> examples =
        prepared.stream()
            .filter(p -> !p.session().project().equals(withoutProject))
            .flatMap(p -> p.pairs().stream())
            .toList();
    double[] fitted = LogisticRegression.fit(examples);
    return new Weights(
        fitted[0], PairFeatures.of(Arrays.copyOfRange(fitted, 1, fitted.length)), cutOff);
  }

  private void shipped() {
    Map<String, Weights> models = new TreeMap<>();
    prepared.forEach(p -> models.put(p.session().project(), Weights.shipped()));
    System.out.println("# the shipped weights");
    scores(models, new double[] {Weights.shipped().cutOff()});
  }

  private void leaveOneOut() {
    Map<String, Weights> models = new TreeMap<>();
    prepared.forEach(p -> models.computeIfAbsent(p.session().project(), name -> model(name, 0.5)));
    System.out.println("# each project judged by a model fitted on the others");
    scores(models, CUT_OFFS);
  }

  private void scores(Map<String, Weights> models, double[] cutOffs) {
    for (double cutOff : cutOffs) {
      Map<String, Double> byFile = new TreeMap<>();
      prepared.stream()
          .collect(Collectors.groupingBy(p -> p.session().file()))
          .forEach((file, sessions) -> byFile.put(file, mean(sessions, models, cutOff)));
      double mean = byFile.values().stream().mapToDouble(v -> v).average().orElse(0);
      System.out.printf(Locale.ROOT, "# cut-off %.2f mean %.4f %s%n", cutOff, mean, byFile);
    }
  }

  /** By session where the file's name says hard, otherwise by project. */
  private double mean(List<Prepared> sessions, Map<String, Weights> models, double cutOff) {
    Map<String, Double> byProject =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.session().file().contains("hard") ? "" : p.session().project(),
                    Collectors.averagingDouble(p -> score(p, model(models, p), cutOff))));
    return byProject.values().stream().mapToDouble(v -> v).average().orElse(0);
  }

  private static Weights model(Map<String, Weights> models, Prepared p) {
    return Objects.requireNonNull(models.get(p.session().project()));
  }

  private static double score(Prepared p, Weights model, double cutOff) {
    int n = p.labels().size();
    double[][] likeness = new double[n][n];
    List<Pair> candidates = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        likeness[i][j] = model.probability(PairFeatures.of(p.pairs().get(at++).features()));
        likeness[j][i] = likeness[i][j];
        candidates.add(new Pair(i, j));
      }
    }
    List<List<Integer>> groups =
        new AverageLinkage((a, b) -> likeness[a][b], cutOff).group(n, List.of(), candidates);
    Integer[] said = new Integer[n];
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        said[member] = g;
      }
    }
    return AdjustedRand.of(p.labels(), List.of(said));
  }

  private void print(Weights model) {
    System.out.printf(Locale.ROOT, "bias = %.2f%n", model.bias());
    for (Feature feature : Feature.values()) {
      System.out.printf(Locale.ROOT, "%s = %.2f%n", feature.key(), model.weights().get(feature));
    }
  }
}
