package dev.bugbash.categorizer.explain;

import java.util.List;
import java.util.Locale;

/**
 * Why signatures are alike or not.
 *
 * @param probability that they have one cause, between 0 and 1; the mean over pairs
 * @param start the logarithm of the odds that the cause is one, before anything is compared; the
 *     reasons change it
 * @param enough the probability from which on they are one cluster, unless a person said otherwise
 * @param reasons the strongest first, without those that hardly matter
 */
public record PairReasons(double probability, double start, double enough, List<Reason> reasons) {
  /** What the start means, for a person. */
  public static final String START = "to begin with: most failures have causes of their own";

  public PairReasons {
    reasons = List.copyOf(reasons);
  }

  /** Whether they are alike enough for one cluster. */
  public boolean alike() {
    return probability >= enough;
  }

  /** {@code 91 % likely to have one cause; 46 % are enough for one cluster}. */
  public String likelihood() {
    return percent(probability)
        + " likely to have one cause; "
        + percent(enough)
        + " are enough for one cluster";
  }

  /** Nothing is quite certain. */
  private static String percent(double probability) {
    if (probability < 0.005) {
      return "less than 1 %";
    }
    return probability >= 0.995
        ? "more than 99 %"
        : String.format(Locale.ROOT, "%.0f %%", 100 * probability);
  }
}
