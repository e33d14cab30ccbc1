package dev.bugbash.categorizer.judge;

import java.util.Locale;

/** What two signatures are compared by; each between 0 and 1. */
public enum Feature {
  /** Cosine of the words of the masked messages: the same rare words are seldom chance. */
  MESSAGE_WORDS,
  /** The masked messages are equal and not empty. */
  SAME_MESSAGE,
  /** The rarest word that both messages have, such as a missing symbol. */
  RAREST_SHARED_WORD,
  /** Same exception, of the outermost and of the innermost throwable. */
  SAME_TYPE,
  /** Cosine of application frames, inner ones weighing more. */
  FRAMES,
  /** Both stopped in the same application frame. */
  SAME_INNERMOST_FRAME,
  /** How many of the innermost five application frames are the same, counted from the innermost. */
  COMMON_INNER_FRAMES,
  /** Cosine of frames inside test code: a shared helper or set-up. */
  TEST_FRAMES,
  /** Cosine of the parts of the tests' names: tests of one subject fail together. */
  TEST_WORDS,
  /** Both tests stand in one class or file. */
  SAME_SUITE,
  /** Neither has a frame of the application, so that frames can't speak. */
  NO_FRAMES,
  /** One minus the cosine of messages, where both have words: they say something else. */
  DIFFERENT_MESSAGE,
  /** One minus the cosine of frames, where both have application frames: they broke elsewhere. */
  DIFFERENT_FRAMES,
  /** The same of frames in test code. */
  DIFFERENT_TEST_FRAMES,
  /** Both could not find one and the same symbol, or classes of one package. */
  SAME_MISSING_SYMBOL,
  /** One could not find a symbol; the other found it, or could not find another. */
  DIFFERENT_MISSING_SYMBOL;

  /** The name as it stands in the model's file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
