package dev.bugbash.categorizer.judge;

import java.util.List;
import java.util.function.Function;

/** A bag of terms that two profiles are compared by; each has its own statistics. */
enum Field {
  MESSAGE(Profile::words, 0),
  TEXT(Profile::textWords, 0),
  FRAMES(Profile::frames, 0.15),
  FRAME_WORDS(Profile::frameWords, 0),
  TEST_FRAMES(Profile::testFrames, 0),
  TEST(Profile::testWords, 0),
  TEST_NAME(Profile::nameWords, 0),
  SUBJECTS(Profile::subjects, 0);

  private final Function<Profile, List<String>> terms;
  private final double decay;

  /**
   * @param decay how much less each further term weighs; 0 where order says nothing
   */
  Field(Function<Profile, List<String>> terms, double decay) {
    this.terms = terms;
    this.decay = decay;
  }

  List<String> of(Profile profile) {
    return terms.apply(profile);
  }

  double decay() {
    return decay;
  }
}
