package dev.bugbash.categorizer.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares the profiles of one corpus, whose terms say the more the rarer they are in it. */
public final class Judge {
  private static final int INNER = 5;
  private static final double DEPTH_DECAY = 0.15;

  private final Weights weights;
  private final List<Prepared> prepared = new ArrayList<>();
  private final double mostRare;

  private record Prepared(
      Profile profile,
      TermVector words,
      TermVector frames,
      TermVector testFrames,
      TermVector testWords) {}

  /**
   * @param profiles to be compared, by their place in the list
   * @param history further profiles that only tell how common terms are
   */
  public Judge(Weights weights, List<Profile> profiles, List<Profile> history) {
    this.weights = weights;
    Vocabulary vocabulary = new Vocabulary();
    profiles.forEach(p -> vocabulary.count(fields(p)));
    history.forEach(p -> vocabulary.count(fields(p)));
    this.mostRare = vocabulary.mostRare();
    for (Profile p : profiles) {
      prepared.add(
          new Prepared(
              p,
              TermVector.of(p.words(), vocabulary, 0),
              TermVector.of(p.frames(), vocabulary, DEPTH_DECAY),
              TermVector.of(p.testFrames(), vocabulary, 0),
              TermVector.of(p.testWords(), vocabulary, 0)));
    }
  }

  private static List<List<String>> fields(Profile p) {
    return List.of(p.words(), p.frames(), p.testFrames(), p.testWords());
  }

  /** The probability, between 0 and 1, that profiles {@code i} and {@code j} have one cause. */
  public double probability(int i, int j) {
    return weights.probability(features(i, j));
  }

  /** The features of a pair, in the order of {@link Feature}. */
  public double[] features(int i, int j) {
    Prepared a = prepared.get(i);
    Prepared b = prepared.get(j);
    double[] f = new double[Feature.values().length];
    f[Feature.MESSAGE_WORDS.ordinal()] = a.words.cosine(b.words);
    f[Feature.SAME_MESSAGE.ordinal()] = sameMessage(a.profile, b.profile);
    f[Feature.RAREST_SHARED_WORD.ordinal()] =
        Math.min(1, a.words.heaviestShared(b.words) / mostRare);
    f[Feature.SAME_TYPE.ordinal()] = sameType(a.profile, b.profile);
    f[Feature.FRAMES.ordinal()] = a.frames.cosine(b.frames);
    int common = commonInner(a.profile.frames(), b.profile.frames());
    f[Feature.SAME_INNERMOST_FRAME.ordinal()] = common > 0 ? 1 : 0;
    f[Feature.COMMON_INNER_FRAMES.ordinal()] = common / (double) INNER;
    f[Feature.TEST_FRAMES.ordinal()] = a.testFrames.cosine(b.testFrames);
    f[Feature.TEST_WORDS.ordinal()] = a.testWords.cosine(b.testWords);
    f[Feature.SAME_SUITE.ordinal()] =
        !a.profile.suite().isEmpty() && a.profile.suite().equals(b.profile.suite()) ? 1 : 0;
    f[Feature.NO_FRAMES.ordinal()] =
        a.profile.frames().isEmpty() && b.profile.frames().isEmpty() ? 1 : 0;
    f[Feature.DIFFERENT_MESSAGE.ordinal()] = difference(a.words, b.words);
    f[Feature.DIFFERENT_FRAMES.ordinal()] = difference(a.frames, b.frames);
    f[Feature.DIFFERENT_TEST_FRAMES.ordinal()] = difference(a.testFrames, b.testFrames);
    boolean same = a.profile.missing().equals(b.profile.missing());
    f[Feature.SAME_MISSING_SYMBOL.ordinal()] = same && !a.profile.missing().isEmpty() ? 1 : 0;
    f[Feature.DIFFERENT_MISSING_SYMBOL.ordinal()] = same ? 0 : 1;
    return f;
  }

  private static double difference(TermVector a, TermVector b) {
    return a.isEmpty() || b.isEmpty() ? 0 : 1 - a.cosine(b);
  }

  private static double sameMessage(Profile a, Profile b) {
    return !a.template().isEmpty() && a.template().equals(b.template()) ? 1 : 0;
  }

  private static double sameType(Profile a, Profile b) {
    return (a.type().equals(b.type()) ? 0.5 : 0) + (a.causeType().equals(b.causeType()) ? 0.5 : 0);
  }

  private static int commonInner(List<String> a, List<String> b) {
    int most = Math.min(INNER, Math.min(a.size(), b.size()));
    int different = Arrays.mismatch(a.subList(0, most).toArray(), b.subList(0, most).toArray());
    return different < 0 ? most : different;
  }
}
