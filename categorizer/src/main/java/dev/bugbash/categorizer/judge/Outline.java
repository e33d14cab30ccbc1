package dev.bugbash.categorizer.judge;

import java.util.List;

/**
 * What {@link BoardStatistics} need of a profile.
 *
 * @param suite see {@link Profile#suite()}
 * @param framed whether it has an application frame
 * @param testWords its terms of {@link Field#TEST}
 * @param subjects its terms of {@link Field#SUBJECTS}
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
        profile.suite(),
        !profile.frames().isEmpty(),
        Field.TEST.of(profile),
        Field.SUBJECTS.of(profile));
  }
}
