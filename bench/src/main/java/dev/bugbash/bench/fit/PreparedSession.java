package dev.bugbash.bench.fit;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Profiles;
import dev.bugbash.categorizer.find.Pair;
import dev.bugbash.categorizer.judge.Judge;
import dev.bugbash.categorizer.judge.PairFeatures;
import dev.bugbash.categorizer.judge.PairModel;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.judge.Repetition;
import dev.bugbash.categorizer.judge.RepetitionWeights;
import dev.bugbash.categorizer.judge.Weights;
import dev.bugbash.categorizer.merge.AverageLinkage;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A session, its failures with one signature taken together, with the features of every pair of
 * signatures.
 *
 * @param labels of each signature's failures
 * @param pairs low before high, in order
 */
record PreparedSession(
    String project,
    double repetition,
    List<List<String>> labels,
    List<LogisticRegression.Example> pairs) {
  private static final Categorizer CATEGORIZER = new Categorizer();

  /**
   * @param history the project's failures, to tell what is common
   * @param ofProject how many failures the project has
   * @param withTests whether it is known which tests failed
   */
  static PreparedSession of(
      LabelledSession session, Map<Signature, Profile> history, long ofProject, boolean withTests) {
    Map<Signature, Evidence> evidence = signed(session.failures(), withTests);
    Map<Signature, List<String>> labels = new TreeMap<>();
    for (LabelledFailure failure : session.failures()) {
      Signature signature = CATEGORIZER.sign(shown(failure, withTests)).signature();
      labels.computeIfAbsent(signature, s -> new ArrayList<>()).add(failure.label());
    }
    List<Profile> past =
        history.entrySet().stream()
            .filter(e -> !evidence.containsKey(e.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    double repetition =
        session.sample()
            ? Repetition.of(ofProject, history.size())
            : Repetition.of(session.failures().size(), evidence.size());
    Judge judge =
        new Judge(
            PairModel.shipped(), Profiles.of(List.copyOf(evidence.values())), past, repetition);
    List<List<String>> byPlace = List.copyOf(labels.values());
    List<LogisticRegression.Example> pairs = new ArrayList<>();
    double weight = 1.0 / Math.max(1, session.failures().size());
    for (int i = 0; i < byPlace.size(); i++) {
      for (int j = i + 1; j < byPlace.size(); j++) {
        boolean same = likely(byPlace.get(i), byPlace.get(j));
        pairs.add(new LogisticRegression.Example(judge.features(i, j).toArray(), same, weight));
      }
    }
    return new PreparedSession(session.project(), repetition, byPlace, pairs);
  }

  /** What the signatures of the failures say. */
  static Map<Signature, Profile> profiles(Collection<LabelledFailure> failures, boolean withTests) {
    Map<Signature, Evidence> evidence = signed(failures, withTests);
    List<Profile> profiles = Profiles.of(List.copyOf(evidence.values()));
    Map<Signature, Profile> bySignature = new TreeMap<>();
    evidence.keySet().forEach(s -> bySignature.put(s, profiles.get(bySignature.size())));
    return bySignature;
  }

  private static Map<Signature, Evidence> signed(
      Collection<LabelledFailure> failures, boolean withTests) {
    return failures.stream()
        .map(failure -> CATEGORIZER.sign(shown(failure, withTests)))
        .collect(Collectors.toMap(Evidence::signature, e -> e, Evidence::lesser, TreeMap::new));
  }

  private static Failure shown(LabelledFailure labelled, boolean withTests) {
    Failure f = labelled.failure();
    return withTests
        ? f
        : new Failure(f.id(), TestId.of("", ""), f.type(), f.message(), f.stack(), f.output());
  }

  /** Whether most pairs of their failures have one cause; the same text may have several. */
  private static boolean likely(List<String> some, List<String> others) {
    long same = some.stream().mapToLong(a -> others.stream().filter(a::equals).count()).sum();
    return 2 * same > (long) some.size() * others.size();
  }

  /** How well the session is clustered. */
  Score score(RepetitionWeights fitted, double cutOff) {
    Weights weights = fitted.at(repetition);
    int n = labels.size();
    double[][] likeness = new double[n][n];
    List<Pair> candidates = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        likeness[i][j] = weights.probability(PairFeatures.of(pairs.get(at++).features()));
        likeness[j][i] = likeness[i][j];
        candidates.add(new Pair(i, j));
      }
    }
    List<List<Integer>> groups =
        new AverageLinkage((a, b) -> likeness[a][b], cutOff).group(n, List.of(), candidates);
    List<String> truth = new ArrayList<>();
    List<Integer> said = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      for (int member : groups.get(g)) {
        for (String label : labels.get(member)) {
          truth.add(label);
          said.add(g);
        }
      }
    }
    return Score.of(truth, said);
  }
}
