package dev.bugbash.bench.fit;

import dev.bugbash.bench.fit.LogisticRegression.Example;
import dev.bugbash.categorizer.judge.Feature;
import dev.bugbash.categorizer.judge.PairFeatures;
import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.judge.RepetitionWeights;
import dev.bugbash.categorizer.judge.Weights;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * Fits the pair model, see {@link LabelledGroup#parse} for its arguments. Prints the model fitted
 * on everything, as the properties that are shipped, and to the standard error what each group
 * scores at other cut-offs when each project is judged by a model that never saw it.
 */
public final class PairModelFit {
  private static final double CUT_OFF = 0.5;
  private static final double[] OTHER_CUT_OFFS = {0.43, 0.46, 0.48, 0.52, 0.54, 0.6};
  private static final int MOST_PAIRS = 300;
  private static final int FEATURES = Feature.values().length;

  /** What a feature weighs where failures hardly repeat each other, and where nearly all do. */
  private record ByHand(double once, double repeated) {
    ByHand(double weight) {
      this(weight, weight);
    }
  }

  /**
   * What a board's likeness weighs, and the likeness that changes nothing: the fit weighs pairs,
   * but one wrong pair may join two large clusters, and the more pairs are probable the more of
   * them are wrong. Chosen on projects left out, as {@link #CAUTION_WHERE_FRAMES} is.
   */
  private static final double CAUTION_WHERE_ALIKE = 3;

  private static final double USUAL_LIKENESS = 0.2;

  /**
   * What each doubling of the test classes weighs. The sessions that are fitted on have a handful
   * of causes, an upgrade has dozens: on sessions of forty causes, and on four upgrades made for
   * it, only half of the pairs in one cluster had one cause without it
   * (docs/decisions/0010-pair-model.md).
   */
  private static final double CAUTION_WHERE_MANY = 0.6;

  /**
   * What is in no labelled data, or so seldom that other features carry it there: a missing symbol,
   * that two tests of two classes compare something (no evidence whatever the data say), what was
   * null, and one exception thrown by the same code. Of pairs of the last kind 99.8 % had one
   * cause, in bugs and in injected faults; near-twins of generated failures are of that kind too,
   * so where failures repeat each other it says nothing.
   */
  private static final Map<Feature, ByHand> BY_HAND =
      Map.of(
          Feature.SAME_MISSING_SYMBOL,
          new ByHand(9),
          Feature.DIFFERENT_MISSING_SYMBOL,
          new ByHand(-9),
          Feature.NOTHING_IN_COMMON,
          new ByHand(-9),
          Feature.SAME_THROW,
          new ByHand(4, 0),
          Feature.DIFFERENT_NULL,
          new ByHand(-2),
          Feature.SUBJECTS_ARE_ALIKE,
          new ByHand(-CAUTION_WHERE_ALIKE, 0),
          Feature.SUITES_ARE_MANY,
          new ByHand(-CAUTION_WHERE_MANY, 0));

  /**
   * What the bias is lowered by where all failures repeat each other exactly: there a wrong merge
   * of two signatures mixes up hundreds of failures, of which the pairs do not tell. Twice {@code
   * Granularity.STEP} at the repetition of 10,000 generated failures, chosen on the seeds 1, 5 and
   * 77.
   */
  private static final double CAUTION = 1.6;

  /**
   * What the bias is lowered by where application frames are common, and by less the rarer they
   * are: the fit weighs pairs, but one wrong pair may join two large clusters. Java projects that
   * are left out score best so, and others where there are no frames without it.
   */
  private static final double CAUTION_WHERE_FRAMES = 0.5;

  private final List<LabelledGroup> groups;
  private final boolean withTests;
  private final Map<String, Map<String, List<PreparedSession>>> prepared = new TreeMap<>();

  private PairModelFit(List<LabelledGroup> groups, boolean withTests) {
    this.groups = groups;
    this.withTests = withTests;
    for (LabelledGroup group : groups) {
      Map<String, Map<Signature, Profile>> history = new TreeMap<>();
      Map<String, List<PreparedSession>> files = new TreeMap<>();
      group
          .sessions()
          .forEach(
              (file, sessions) ->
                  files.put(file, sessions.stream().map(s -> prepare(s, group, history)).toList()));
      prepared.put(group.name(), files);
    }
  }

  /** The entry point. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println(
          "usage: PairModelFit NAME=WEIGHT:FAILURES.jsonl:SESSIONS.jsonl… | NAME=WEIGHT:FOLDER…");
      return;
    }
    List<LabelledGroup> groups = new ArrayList<>();
    for (String argument : args) {
      groups.add(LabelledGroup.parse(argument));
    }
    ModelFile file = new ModelFile(groups);
    new PairModelFit(groups, true).addTo(file);
    new PairModelFit(groups, false).addTo(file);
    System.out.print(file.with(CUT_OFF));
  }

  private void addTo(ModelFile file) {
    Map<String, RepetitionWeights> leftOut = new ConcurrentHashMap<>();
    projects().parallelStream().forEach(project -> leftOut.put(project, fit(project)));
    LeaveOneOut judged = new LeaveOneOut(prepared, leftOut);
    System.err.println(withTests ? "Tests known:" : "Tests not known:");
    for (double cutOff : OTHER_CUT_OFFS) {
      judged.scores(cutOff).forEach(System.err::println);
    }
    file.add(withTests, judged.scores(CUT_OFF), fit(""));
  }

  private List<String> projects() {
    return prepared.values().stream()
        .flatMap(files -> files.values().stream())
        .flatMap(List::stream)
        .map(PreparedSession::project)
        .distinct()
        .toList();
  }

  private PreparedSession prepare(
      LabelledSession session, LabelledGroup group, Map<String, Map<Signature, Profile>> history) {
    return PreparedSession.of(
        session,
        history.computeIfAbsent(
            session.project(),
            project ->
                PreparedSession.profiles(
                    group.failures().values().stream()
                        .filter(f -> f.project().equals(project))
                        .toList(),
                    withTests)),
        group.failures().values().stream()
            .filter(f -> f.project().equals(session.project()))
            .count(),
        withTests);
  }

  private RepetitionWeights fit(String withoutProject) {
    List<Example> examples = new ArrayList<>();
    for (LabelledGroup group : groups) {
      List<Example> some =
          prepared.getOrDefault(group.name(), Map.of()).values().stream()
              .flatMap(List::stream)
              .filter(session -> !session.project().equals(withoutProject))
              .flatMap(session -> sample(session).stream())
              .toList();
      double total = some.stream().mapToDouble(Example::weight).sum();
      some.forEach(
          e ->
              examples.add(
                  new Example(e.features(), e.positive(), e.weight() * group.weight() / total)));
    }
    double[] fitted = LogisticRegression.fit(examples, PairModelFit::allowed);
    double[] never = Arrays.copyOf(fitted, FEATURES + 1);
    double[] always = Arrays.copyOfRange(fitted, FEATURES + 1, fitted.length);
    always[0] += never[0] - CAUTION;
    never[0] -= CAUTION_WHERE_FRAMES;
    never[0] += USUAL_LIKENESS * CAUTION_WHERE_ALIKE;
    never[1 + Feature.FRAMES_ARE_RARE.ordinal()] += CAUTION_WHERE_FRAMES;
    return new RepetitionWeights(weights(never, ByHand::once), weights(always, ByHand::repeated));
  }

  /** Whether the weight of a regressor, counted after the bias, may have this sign. */
  private static boolean allowed(int regressor, double weight) {
    if (regressor == FEATURES) {
      return true;
    }
    int feature = regressor < FEATURES ? regressor : regressor - FEATURES - 1;
    return Feature.values()[feature].side().allows(weight);
  }

  /** A bias and a weight for each feature. */
  private static Weights weights(double[] fitted, ToDoubleFunction<ByHand> byHand) {
    PairFeatures weights = PairFeatures.of(Arrays.copyOfRange(fitted, 1, fitted.length));
    BY_HAND.forEach((feature, hand) -> weights.set(feature, byHand.applyAsDouble(hand)));
    return new Weights(fitted[0], weights);
  }

  /**
   * The features without what is set by hand, where nothing repeats; then the repetition and the
   * features where all does: each is shared out in its proportion.
   */
  private static double[] regressors(double[] features, double repetition) {
    PairFeatures masked = PairFeatures.of(features);
    BY_HAND.keySet().forEach(feature -> masked.set(feature, 0));
    double[] once = masked.toArray();
    double[] twice = new double[2 * FEATURES + 1];
    twice[FEATURES] = repetition;
    for (int i = 0; i < FEATURES; i++) {
      twice[i] = (1 - repetition) * once[i];
      twice[FEATURES + 1 + i] = repetition * once[i];
    }
    return twice;
  }

  /** Every k-th pair of a large session, weighing as much as all. */
  private static List<Example> sample(PreparedSession session) {
    List<Example> pairs = session.pairs();
    int step = Math.max(1, (pairs.size() + MOST_PAIRS - 1) / MOST_PAIRS);
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i += step) {
      Example e = pairs.get(i);
      double[] regressors = regressors(e.features(), session.repetition());
      some.add(new Example(regressors, e.positive(), e.weight() * step));
    }
    return some;
  }
}
