package dev.bugbash.categorizer.judge;

/**
 * How much failures repeat each other exactly. Where most do, what differs differs for a reason;
 * where hardly any does, one cause has many faces.
 */
public final class Repetition {
  /** Failures a signature up to which nothing follows. */
  private static final double USUAL = 6;

  private Repetition() {}

  /**
   * Between 0, up to {@value #USUAL} failures for each signature, and 1.
   *
   * @param failures of these signatures; 0 where that is not known
   */
  public static double of(long failures, long signatures) {
    return failures == 0 ? 0 : Math.max(0, 1 - USUAL * signatures / failures);
  }
}
