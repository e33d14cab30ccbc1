package dev.bugbash.categorizer.judge;

import java.util.List;

/** A bag of terms that two profiles are compared by; each has its own statistics. */
public enum Field {
  MESSAGE,
  TEXT,
  FRAMES,
  FRAME_WORDS,
  TEST_FRAMES,
  TEST,
  TEST_NAME,
  SUBJECTS;

  /** The terms of a profile, in its order; a term may be there several times. */
  public List<String> of(Profile profile) {
    return switch (this) {
      case MESSAGE -> profile.words();
      case TEXT -> profile.textWords();
      case FRAMES -> profile.frames();
      case FRAME_WORDS -> profile.frameWords();
      case TEST_FRAMES -> profile.testFrames();
      case TEST -> profile.testWords();
      case TEST_NAME -> profile.nameWords();
      case SUBJECTS -> profile.subjects();
    };
  }

  /** How much less each further term weighs; 0 where order says nothing. */
  double decay() {
    return this == FRAMES ? 0.15 : 0;
  }
}
