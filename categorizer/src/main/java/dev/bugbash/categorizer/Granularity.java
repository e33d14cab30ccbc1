package dev.bugbash.categorizer;

import dev.bugbash.categorizer.judge.PairModel;

/**
 * How alike failures have to be to share a cluster.
 *
 * @param level between {@value #COARSEST} and {@value #FINEST}; at 0 as the model was fitted
 */
public record Granularity(int level) implements Comparable<Granularity> {
  public static final int COARSEST = -4;
  public static final int FINEST = 4;
  public static final Granularity USUAL = new Granularity(0);

  /** What one level adds to the logit of the cut-off. */
  private static final double STEP = 0.45;

  /**
   * @throws IllegalArgumentException where there is no such level
   */
  public Granularity {
    if (level < COARSEST || level > FINEST) {
      throw new IllegalArgumentException(
          "a granularity is between %d and %d, not %d".formatted(COARSEST, FINEST, level));
    }
  }

  /** The mean probability of one cause that a cluster needs, between 0 and 1. */
  public double cutOff() {
    double usual = PairModel.shipped().cutOff();
    return level == 0 ? usual : 1 / (1 + (1 - usual) / usual * Math.exp(-STEP * level));
  }

  /** The next finer one, or this where there is none. */
  public Granularity finer() {
    return level == FINEST ? this : new Granularity(level + 1);
  }

  /** The next coarser one, or this where there is none. */
  public Granularity coarser() {
    return level == COARSEST ? this : new Granularity(level - 1);
  }

  @Override
  public int compareTo(Granularity other) {
    return Integer.compare(level, other.level);
  }

  /** As {@code -2}, {@code 0} or {@code +1}. */
  @Override
  public String toString() {
    return level > 0 ? "+" + level : Integer.toString(level);
  }
}
