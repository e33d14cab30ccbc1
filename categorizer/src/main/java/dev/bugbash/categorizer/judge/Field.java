package dev.bugbash.categorizer.judge;

import dev.bugbash.categorizer.text.Words;
import java.util.List;

/** A bag of terms that two profiles are compared by; each has its own statistics. */
public enum Field {
  MESSAGE,
  PHRASES,
  FRAMES,
  FRAME_WORDS,
  TEST_FRAMES,
  TEST,
  TEST_NAME,
  SUBJECTS;

  private static final double LEAST_RARITY = 0.05;

  /** How much less each further frame weighs. */
  private static final double DECAY = 0.15;

  /** The terms of a profile, in its order; a term may be there several times. */
  public List<String> of(Profile profile) {
    return switch (this) {
      case MESSAGE -> profile.words();
      case PHRASES -> profile.phrases();
      case FRAMES -> profile.frames();
      case FRAME_WORDS -> profile.frameWords();
      case TEST_FRAMES -> profile.testFrames();
      case TEST -> Words.beginnings(profile.testWords());
      case TEST_NAME -> Words.runs(profile.nameWords());
      case SUBJECTS -> profile.subjects();
    };
  }

  /**
   * What a term weighs. Where names of every origin meet, common ones count too, for what all tests
   * of a fault speak of is not rare; where order says something, each further term counts less.
   *
   * @param rarity see {@link Vocabulary#rarity}
   * @param place of the term in the profile, from 0
   */
  double weight(double rarity, int place) {
    double weight = Math.max(LEAST_RARITY, rarity);
    return switch (this) {
      case SUBJECTS -> Math.sqrt(weight);
      case FRAMES -> weight / (1 + DECAY * place);
      default -> weight;
    };
  }
}
