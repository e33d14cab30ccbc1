package dev.bugbash.categorizer.judge;

/**
 * A logistic regression over {@link Feature}.
 *
 * @param weights one for each feature
 */
public record Weights(double bias, PairFeatures weights) {

  /** The probability of one cause, between 0 and 1. */
  public double probability(PairFeatures features) {
    return 1 / (1 + Math.exp(-bias - weights.dot(features)));
  }
}
