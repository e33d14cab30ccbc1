package dev.bugbash.categorizer.judge;

import java.util.List;
import java.util.Objects;

/**
 * What is common on a board, beside the profiles that are compared.
 *
 * @param history further profiles that only tell how common terms are
 * @param known the same of profiles that are not at hand
 * @param sample of all profiles of the board, compared ones too; at most {@link Outline#ENOUGH}
 * @param repetition see {@link Repetition}
 */
public record Background(
    List<Profile> history, KnownTerms known, List<Outline> sample, double repetition) {
  public Background {
    history = List.copyOf(history);
    Objects.requireNonNull(known, "known");
    sample = List.copyOf(sample);
  }
}
