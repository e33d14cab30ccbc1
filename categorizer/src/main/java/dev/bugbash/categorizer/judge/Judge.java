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

  /** What the pair is judged by. */
  public PairFeatures features(int i, int j) {
    Prepared a = prepared.get(i);
    Prepared b = prepared.get(j);
    PairFeatures f = new PairFeatures();
    f.set(Feature.MESSAGE_WORDS, a.words.cosine(b.words));
    f.set(Feature.SAME_MESSAGE, sameMessage(a.profile, b.profile));
    f.set(Feature.RAREST_SHARED_WORD, Math.min(1, a.words.heaviestShared(b.words) / mostRare));
    f.set(Feature.SAME_TYPE, sameType(a.profile, b.profile));
    f.set(Feature.FRAMES, a.frames.cosine(b.frames));
    int common = commonInner(a.profile.frames(), b.profile.frames());
    f.set(Feature.SAME_INNERMOST_FRAME, common > 0 ? 1 : 0);
    f.set(Feature.COMMON_INNER_FRAMES, common / (double) INNER);
    f.set(Feature.TEST_FRAMES, a.testFrames.cosine(b.testFrames));
    f.set(Feature.TEST_WORDS, a.testWords.cosine(b.testWords));
    f.set(
        Feature.SAME_SUITE,
        !a.profile.suite().isEmpty() && a.profile.suite().equals(b.profile.suite()) ? 1 : 0);
    f.set(Feature.NO_FRAMES, a.profile.frames().isEmpty() && b.profile.frames().isEmpty() ? 1 : 0);
    f.set(Feature.DIFFERENT_MESSAGE, difference(a.words, b.words));
    f.set(Feature.DIFFERENT_FRAMES, difference(a.frames, b.frames));
    f.set(Feature.DIFFERENT_TEST_FRAMES, difference(a.testFrames, b.testFrames));
    boolean same = a.profile.missing().equals(b.profile.missing());
    f.set(Feature.SAME_MISSING_SYMBOL, same && !a.profile.missing().isEmpty() ? 1 : 0);
    f.set(Feature.DIFFERENT_MISSING_SYMBOL, same ? 0 : 1);
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
