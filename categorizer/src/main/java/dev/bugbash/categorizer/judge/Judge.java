package dev.bugbash.categorizer.judge;

import dev.bugbash.categorizer.text.MissingSymbol;
import dev.bugbash.categorizer.text.NullExpression;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the profiles of one board, whose terms say the more the rarer they are on it.
 * Thread-safe.
 */
public final class Judge {
  /** Names of tests have some words in common nearly always. */
  private static final double HARDLY = 0.1;

  private static final double NEARLY_ALL = 0.75;

  private final Weights withTests;
  private final Weights withoutTests;
  private final List<Profile> profiles;

  /** What was null, by the place of the profile; empty for other failures. */
  private final List<String> nulls;

  private final Map<Field, LazyVectors> vectors;
  private final double mostRarePhrase;
  private final BoardStatistics usual;

  /** Of profiles that are all there is on a board, by their place in the list. */
  public Judge(PairModel model, List<Profile> profiles, List<Profile> history, double repetition) {
    this(
        model,
        profiles,
        new Background(
            history,
            KnownTerms.NONE,
            profiles.stream().limit(Outline.ENOUGH).map(Outline::of).toList(),
            repetition));
  }

  /**
   * @param profiles to be compared, by their place in the list
   */
  public Judge(PairModel model, List<Profile> profiles, Background background) {
    this.withTests = model.withTests().at(background.repetition());
    this.withoutTests = model.withoutTests().at(background.repetition());
    this.profiles = profiles;
    this.nulls = nulls(profiles);
    this.vectors =
        ofEachField(
            field -> new LazyVectors(field, profiles, vocabulary(field, profiles, background)));
    this.mostRarePhrase = vectors(Field.PHRASES).vocabulary().mostRare();
    this.usual =
        BoardStatistics.of(
            background.sample(),
            vectors(Field.TEST).vocabulary(),
            vectors(Field.SUBJECTS).vocabulary());
  }

  private Judge(Judge judge, List<Profile> known) {
    this.withTests = judge.withTests;
    this.withoutTests = judge.withoutTests;
    this.profiles = Stream.concat(judge.profiles.stream(), known.stream()).toList();
    this.nulls = Stream.concat(judge.nulls.stream(), nulls(known).stream()).toList();
    this.vectors =
        ofEachField(
            field -> {
              Vocabulary vocabulary = judge.vectors(field).vocabulary();
              known.forEach(profile -> vocabulary.add(field.of(profile)));
              vocabulary.lookUp();
              return new LazyVectors(field, profiles, vocabulary);
            });
    this.mostRarePhrase = judge.mostRarePhrase;
    this.usual = judge.usual;
  }

  /**
   * The same of these profiles and further ones behind them, which are among those that the
   * background knows. This judge must not be used any more.
   */
  public Judge with(List<Profile> known) {
    return known.isEmpty() ? this : new Judge(this, known);
  }

  private static List<String> nulls(List<Profile> profiles) {
    return profiles.stream().map(Profile::template).map(NullExpression::of).toList();
  }

  private static Map<Field, LazyVectors> ofEachField(Function<Field, LazyVectors> vectors) {
    return Arrays.stream(Field.values())
        .parallel()
        .collect(
            Collectors.toMap(
                field -> field, vectors, (a, b) -> a, () -> new EnumMap<>(Field.class)));
  }

  private static Vocabulary vocabulary(Field field, List<Profile> profiles, Background background) {
    Vocabulary vocabulary = new Vocabulary(field, background.known());
    profiles.forEach(vocabulary::count);
    background.history().forEach(vocabulary::count);
    if (field == Field.TEST) {
      background.sample().forEach(outline -> vocabulary.add(outline.testWords()));
    } else if (field == Field.SUBJECTS) {
      background.sample().forEach(outline -> vocabulary.add(outline.subjects()));
    }
    vocabulary.lookUp();
    return vocabulary;
  }

  private LazyVectors vectors(Field field) {
    return Objects.requireNonNull(vectors.get(field));
  }

  /** The probability, between 0 and 1, that profiles {@code i} and {@code j} have one cause. */
  public double probability(int i, int j) {
    return weights(i, j).probability(features(i, j));
  }

  /** The weights that the pair is judged by: others where it is not known which test failed. */
  public Weights weights(int i, int j) {
    return testsKnown(i, j) ? withTests : withoutTests;
  }

  private boolean testsKnown(int i, int j) {
    return isTestKnown(profiles.get(i)) && isTestKnown(profiles.get(j));
  }

  private static boolean isTestKnown(Profile profile) {
    return !profile.testWords().isEmpty() || !profile.suite().isEmpty();
  }

  /** What the pair is judged by. */
  public PairFeatures features(int i, int j) {
    Profile a = profiles.get(i);
    Profile b = profiles.get(j);
    double message = cosine(Field.MESSAGE, i, j);
    double test = cosine(Field.TEST, i, j);
    double phrases = cosine(Field.PHRASES, i, j);
    double rarest = rarestShared(i, j);
    double subjects = cosine(Field.SUBJECTS, i, j);
    double frames = cosine(Field.FRAMES, i, j);
    double testFrames = cosine(Field.TEST_FRAMES, i, j);
    boolean sameSuite = !a.suite().isEmpty() && a.suite().equals(b.suite());
    boolean sameMessage = !a.saysNothing() && a.template().equals(b.template());
    double overlap = vectors(Field.FRAMES).get(i).overlap(vectors(Field.FRAMES).get(j));
    boolean silent = a.saysNothing() && b.saysNothing();
    boolean unrelated =
        testsKnown(i, j) && !sameSuite && frames == 0 && testFrames == 0 && test < HARDLY;
    boolean sameMissing = a.missing().equals(b.missing());
    return new PairFeatures()
        .set(Feature.MESSAGE_WORDS, message)
        .set(Feature.DIFFERENT_MESSAGE, difference(Field.MESSAGE, i, j, message))
        .set(Feature.ONE_MESSAGE, yes(a.words().isEmpty() != b.words().isEmpty()))
        .set(Feature.DIFFERENT_TEXT, difference(Field.PHRASES, i, j, phrases))
        .set(Feature.RAREST_SHARED_PHRASE, rarest)
        .set(Feature.SAME_CAUSE_TYPE, yes(a.causeType().equals(b.causeType())))
        .set(Feature.FRAMES, frames)
        .set(Feature.DIFFERENT_FRAMES, difference(Field.FRAMES, i, j, frames))
        .set(Feature.SAME_INNERMOST_FRAME, yes(sameFirst(a.frames(), b.frames())))
        .set(Feature.SAME_THROW, yes(sameThrow(a, b)))
        .set(Feature.FRAME_WORDS, cosine(Field.FRAME_WORDS, i, j))
        .set(Feature.TEST_FRAMES, testFrames)
        .set(Feature.TEST_WORDS, test)
        .set(Feature.TEST_NAME, cosine(Field.TEST_NAME, i, j))
        .set(Feature.SAME_SUITE, yes(sameSuite))
        .set(Feature.SUBJECTS, subjects)
        .set(Feature.TEST_WORDS_WHERE_TESTS_ARE_ALIKE, test * usual.testLikeness())
        .set(Feature.MESSAGE_WORDS_WHERE_TESTS_ARE_ALIKE, message * usual.testLikeness())
        .set(Feature.TEST_WORDS_WHERE_SUITES_ARE_FEW, test * usual.sameSuite())
        .set(Feature.MESSAGE_WORDS_WHERE_SUITES_ARE_FEW, message * usual.sameSuite())
        .set(Feature.TEST_WORDS_WHERE_FRAMES_ARE_RARE, test * usual.noFrames())
        .set(Feature.MESSAGE_WORDS_WHERE_FRAMES_ARE_RARE, message * usual.noFrames())
        .set(Feature.SUBJECTS_WHERE_FRAMES_ARE_RARE, subjects * usual.noFrames())
        .set(Feature.PHRASES_WHERE_FRAMES_ARE_RARE, phrases * usual.noFrames())
        .set(Feature.RAREST_SHARED_PHRASE_WHERE_FRAMES_ARE_RARE, rarest * usual.noFrames())
        .set(Feature.TESTS_ARE_ALIKE, usual.testLikeness())
        .set(Feature.FRAMES_ARE_RARE, usual.noFrames())
        .set(Feature.SUBJECTS_ARE_ALIKE, usual.subjectLikeness())
        .set(Feature.SUITES_ARE_MANY, usual.manySuites())
        .set(Feature.FRAME_OVERLAP, overlap)
        .set(Feature.NEARLY_ALL_FRAMES, yes(overlap >= NEARLY_ALL))
        .set(Feature.SAME_MESSAGE, yes(sameMessage))
        .set(Feature.DIFFERENT_TEST_FRAMES, difference(Field.TEST_FRAMES, i, j, testFrames))
        .set(Feature.NO_FRAMES, yes(a.frames().isEmpty() && b.frames().isEmpty()))
        .set(Feature.NOTHING_IN_COMMON, yes(silent && unrelated))
        .set(Feature.DIFFERENT_NULL, yes(differentNull(i, j)))
        .set(Feature.SAME_MISSING_SYMBOL, yes(sameMissing && !a.missing().isEmpty()))
        .set(Feature.DIFFERENT_MISSING_SYMBOL, yes(differentMissing(a, b)));
  }

  private double cosine(Field field, int i, int j) {
    LazyVectors of = vectors(field);
    return of.get(i).cosine(of.get(j));
  }

  private double difference(Field field, int i, int j, double cosine) {
    LazyVectors of = vectors(field);
    return of.get(i).isEmpty() || of.get(j).isEmpty() ? 0 : 1 - cosine;
  }

  private double rarestShared(int i, int j) {
    LazyVectors of = vectors(Field.PHRASES);
    return Math.min(1, of.get(i).heaviestShared(of.get(j)) / mostRarePhrase);
  }

  private static boolean differentMissing(Profile a, Profile b) {
    if (a.missing().isEmpty() == b.missing().isEmpty()) {
      return MissingSymbol.different(a.missing(), b.missing());
    }
    return a.missing().isEmpty()
        ? MissingSymbol.found(b.missing(), a.template())
        : MissingSymbol.found(a.missing(), b.template());
  }

  private boolean differentNull(int i, int j) {
    String one = nulls.get(i);
    String other = nulls.get(j);
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  /** An assertion fails for many causes, also where application code has called the test. */
  private static boolean sameThrow(Profile a, Profile b) {
    boolean asserts = a.saysNothing() && !a.template().isEmpty();
    return !asserts
        && a.causeType().equals(b.causeType())
        && a.template().equals(b.template())
        && a.phrases().equals(b.phrases())
        && sameFirst(a.frames(), b.frames());
  }

  private static boolean sameFirst(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.get(0).equals(b.get(0));
  }

  private static double yes(boolean value) {
    return value ? 1 : 0;
  }
}
