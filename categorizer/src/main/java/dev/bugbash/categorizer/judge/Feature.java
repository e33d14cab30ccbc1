package dev.bugbash.categorizer.judge;

import java.util.Locale;

/**
 * What two signatures are compared by; each between 0 and 1. Words and frames weigh by their rarity
 * on the board.
 */
public enum Feature {
  /** Cosine of the words of the masked messages: the same rare words are seldom chance. */
  MESSAGE_WORDS,
  /** One minus that cosine, where both have words: they say something else. */
  DIFFERENT_MESSAGE,
  /** Only one of them says anything. */
  ONE_MESSAGE,
  /** One minus the cosine of the unmasked texts: even the values differ. */
  DIFFERENT_TEXT,
  /** The rarest word, value or name that both unmasked texts have. */
  RAREST_SHARED_TEXT,
  /** Same exception, of the innermost throwable. */
  SAME_CAUSE_TYPE,
  /** Cosine of application frames, inner ones weighing more. */
  FRAMES,
  /** One minus that cosine, where both have application frames: they broke elsewhere. */
  DIFFERENT_FRAMES,
  /** Both stopped in the same application frame. */
  SAME_INNERMOST_FRAME,
  /** Cosine of the parts of the names in application frames: code of one subject. */
  FRAME_WORDS,
  /** Cosine of frames inside test code: a shared helper or set-up. */
  TEST_FRAMES,
  /** Cosine of the parts of the tests' classes and names: tests of one subject fail together. */
  TEST_WORDS,
  /** The same of the tests' own names: within one class only they tell. */
  TEST_NAME,
  /** Both tests stand in one class or file. */
  SAME_SUITE,
  /** Cosine of the parts of all names, be they in the message, the frames or the test. */
  SUBJECTS,
  /** {@link #TEST_WORDS} times how alike the board's tests are named: then it says less. */
  TEST_WORDS_WHERE_TESTS_ARE_ALIKE,
  /** {@link #MESSAGE_WORDS} times the same: then messages have to tell. */
  MESSAGE_WORDS_WHERE_TESTS_ARE_ALIKE,
  /** {@link #TEST_WORDS} times the share of the board's pairs in one class or file. */
  TEST_WORDS_WHERE_SUITES_ARE_FEW,
  /** {@link #MESSAGE_WORDS} times the same share. */
  MESSAGE_WORDS_WHERE_SUITES_ARE_FEW,
  /** {@link #TEST_WORDS} times the share of pairs without application frames. */
  TEST_WORDS_WHERE_FRAMES_ARE_RARE,
  /** {@link #MESSAGE_WORDS} times the same share: where frames are missing, messages carry all. */
  MESSAGE_WORDS_WHERE_FRAMES_ARE_RARE,
  /** Share of application frames, of both traces together, that both have: depth does not count. */
  FRAME_OVERLAP,
  /** At least three quarters of them: the same way through the code but for noise. */
  NEARLY_ALL_FRAMES,
  /** The masked messages are equal and not empty. */
  SAME_MESSAGE,
  /** One minus the cosine of frames in test code, where both have them. */
  DIFFERENT_TEST_FRAMES,
  /** Neither has an application frame. */
  NO_FRAMES,
  /** Of known tests, both say only what an assertion library says; frames and names differ. */
  NOTHING_IN_COMMON,
  /** Both could not find one and the same symbol, or classes of one package. */
  SAME_MISSING_SYMBOL,
  /** One could not find a symbol; the other found it, or could not find another. */
  DIFFERENT_MISSING_SYMBOL;

  /** The name as it stands in the model's file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
