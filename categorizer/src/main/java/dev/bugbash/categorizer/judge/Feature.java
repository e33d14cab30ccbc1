package dev.bugbash.categorizer.judge;

import java.util.Locale;

/**
 * What two signatures are compared by; each between 0 and 1. Words and frames weigh by their rarity
 * on the board.
 */
public enum Feature {
  /** Cosine of the words of the masked messages: the same rare words are seldom chance. */
  MESSAGE_WORDS(Side.FOR, "the messages use the same words"),
  /** One minus that cosine, where both have words: they say something else. */
  DIFFERENT_MESSAGE(Side.AGAINST, "the messages say something else"),
  /** Only one of them says anything. */
  ONE_MESSAGE(Side.AGAINST, "only one of them says anything"),
  /** One minus the cosine of the unmasked texts' phrases: even the values differ. */
  DIFFERENT_TEXT(Side.AGAINST, "the messages differ with their values"),
  /** The rarest phrase, of two neighbouring words or values, that both unmasked texts have. */
  RAREST_SHARED_PHRASE(Side.FOR, "the messages share a rare phrase"),
  /** Same exception, of the innermost throwable. */
  SAME_CAUSE_TYPE(Side.FOR, "the innermost exception is the same, or neither names one"),
  /** Cosine of application frames, inner ones weighing more. */
  FRAMES(Side.FOR, "application frames are the same"),
  /** One minus that cosine, where both have application frames: they broke elsewhere. */
  DIFFERENT_FRAMES(Side.AGAINST, "they broke in other application frames"),
  /** Both stopped in the same application frame. */
  SAME_INNERMOST_FRAME(Side.FOR, "the innermost application frame is the same"),
  /** The same exception with the same message, out of the same application frame. */
  SAME_THROW(Side.FOR, "the same code threw the same exception"),
  /** Cosine of the parts of the names in application frames: code of one subject. */
  FRAME_WORDS(Side.FOR, "the frames are about the same things"),
  /** Cosine of frames inside test code: a shared helper or set-up. */
  TEST_FRAMES(Side.FOR, "frames in test code are the same"),
  /**
   * Cosine of the beginnings of the parts of the tests' classes and names: tests of one subject
   * fail together, be it called digest or digester.
   */
  TEST_WORDS(Side.FOR, "the tests are named alike"),
  /**
   * Cosine of what stands in four neighbouring letters of the tests' own names: within one class
   * only they tell.
   */
  TEST_NAME(Side.FOR, "the names of the test methods are alike"),
  /** Both tests stand in one class or file. */
  SAME_SUITE(Side.FOR, "the tests stand in one class or file"),
  /** Cosine of the parts of all names and values, be they in the text, the frames or the test. */
  SUBJECTS(Side.FOR, "names in message, frames and test are about the same things"),
  /** {@link #TEST_WORDS} times how alike the board's tests are named: then it says less. */
  TEST_WORDS_WHERE_TESTS_ARE_ALIKE(Side.EITHER, "tests are named alike, as most on this board are"),
  /** {@link #MESSAGE_WORDS} times the same: then messages have to tell. */
  MESSAGE_WORDS_WHERE_TESTS_ARE_ALIKE(
      Side.EITHER, "messages agree, on a board of tests named alike"),
  /** {@link #TEST_WORDS} times the share of the board's pairs in one class or file. */
  TEST_WORDS_WHERE_SUITES_ARE_FEW(
      Side.EITHER, "tests are named alike, on a board of few test classes"),
  /** {@link #MESSAGE_WORDS} times the same share. */
  MESSAGE_WORDS_WHERE_SUITES_ARE_FEW(Side.EITHER, "messages agree, on a board of few test classes"),
  /** {@link #TEST_WORDS} times the share of pairs without application frames. */
  TEST_WORDS_WHERE_FRAMES_ARE_RARE(Side.EITHER, "tests are named alike, where frames are rare"),
  /** {@link #MESSAGE_WORDS} times the same share: where frames are missing, messages carry all. */
  MESSAGE_WORDS_WHERE_FRAMES_ARE_RARE(Side.EITHER, "messages agree, where frames are rare"),
  /** {@link #SUBJECTS} times the same share: what both are about shows in names and texts only. */
  SUBJECTS_WHERE_FRAMES_ARE_RARE(
      Side.EITHER, "names and texts are about the same things, where frames are rare"),
  /** Cosine of the unmasked texts' phrases, times the same share: a test's own words are all. */
  PHRASES_WHERE_FRAMES_ARE_RARE(
      Side.EITHER, "the messages use the same phrases, where frames are rare"),
  /** {@link #RAREST_SHARED_PHRASE} times the same share. */
  RAREST_SHARED_PHRASE_WHERE_FRAMES_ARE_RARE(
      Side.EITHER, "the messages share a rare phrase, where frames are rare"),
  /** How alike the board's tests are named, for every pair: what is usual there is no evidence. */
  TESTS_ARE_ALIKE(Side.EITHER, "tests on this board are named alike anyway"),
  /** The share of pairs without application frames, for every pair: there, little has to do. */
  FRAMES_ARE_RARE(Side.EITHER, "application frames are rare on this board"),
  /** How alike the board's failures are in what they are about, for every pair. */
  SUBJECTS_ARE_ALIKE(Side.AGAINST, "failures on this board are about the same things anyway"),
  /**
   * How many times the number of test classes that failures come from doubles, beyond {@value
   * BoardStatistics#FEW_SUITES} and up to thrice, for every pair: the more that is broken, the
   * rarer is one cause.
   */
  SUITES_ARE_MANY(Side.AGAINST, "failures on this board are of many test classes"),
  /** Share of application frames, of both traces together, that both have: depth does not count. */
  FRAME_OVERLAP(Side.FOR, "a part of all application frames is shared"),
  /** At least three quarters of them: the same way through the code but for noise. */
  NEARLY_ALL_FRAMES(Side.FOR, "nearly all application frames are shared"),
  /** The masked messages are equal and not empty. */
  SAME_MESSAGE(Side.FOR, "the masked messages are equal"),
  /** One minus the cosine of frames in test code, where both have them. */
  DIFFERENT_TEST_FRAMES(Side.AGAINST, "frames in test code differ"),
  /** Neither has an application frame. */
  NO_FRAMES(Side.EITHER, "neither has an application frame"),
  /**
   * Of known tests of two classes, both say only what an assertion library says; frames and names
   * differ.
   */
  NOTHING_IN_COMMON(Side.AGAINST, "both only compare something, in unrelated tests"),
  /** By Java's own accounts of null pointers, which are alike in words, other things were null. */
  DIFFERENT_NULL(Side.AGAINST, "different things were null"),
  /** Both could not find one and the same symbol, or classes of one package. */
  SAME_MISSING_SYMBOL(Side.FOR, "both miss the same symbol or package"),
  /** One could not find a symbol; the other found it, or could not find another. */
  DIFFERENT_MISSING_SYMBOL(Side.AGAINST, "they miss different symbols");

  /** Which way a feature may speak. */
  public enum Side {
    /** Only for one cause. */
    FOR,
    /** Only against it. */
    AGAINST,
    /** Either way. */
    EITHER;

    /** Whether a weight speaks so. */
    public boolean allows(double weight) {
      return this == EITHER || weight == 0 || (this == FOR) == (weight > 0);
    }
  }

  private final Side side;
  private final String says;

  Feature(Side side, String says) {
    this.side = side;
    this.says = says;
  }

  /** Which way it may speak; a weight of another sign would only balance other weights. */
  public Side side() {
    return side;
  }

  /** What it says of a pair, for a person; in lower case, without a full stop. */
  public String says() {
    return says;
  }

  /** The name as it stands in the model's file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
