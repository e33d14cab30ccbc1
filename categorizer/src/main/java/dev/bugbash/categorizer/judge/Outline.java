package dev.bugbash.categorizer.judge;

import java.util.List;

/**
 * What {@link BoardStatistics} need of a profile.
 *
 * @param suite see {@link Profile#suite()}
 * @param framed whether it has an application frame
 * @param testWords see {@link Profile#testWords()}
 * @param subjects see {@link Profile#subjects()}
 */
public record Outline(String suite, boolean framed, List<String> testWords, List<String> subjects) {
  /** Outlines of so many profiles tell of a board what there is to tell. */
  public static final int ENOUGH = 500;

  public Outline {
    testWords = List.copyOf(testWords);
    subjects = List.copyOf(subjects);
  }

  public static Outline of(Profile profile) {
    return new Outline(
        profile.suite(), !profile.frames().isEmpty(), profile.testWords(), profile.subjects());
  }
}
