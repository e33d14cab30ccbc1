package dev.bugbash.categorizer.judge;

/**
 * Weights that depend on {@link Repetition}.
 *
 * @param never where no failure repeats another
 * @param always where all do
 */
public record RepetitionWeights(Weights never, Weights always) {

  /** The weights between the two, in proportion. */
  public Weights at(double repetition) {
    PairFeatures between = new PairFeatures();
    for (Feature feature : Feature.values()) {
      between.set(
          feature,
          between(never.weights().get(feature), always.weights().get(feature), repetition));
    }
    return new Weights(between(never.bias(), always.bias(), repetition), between);
  }

  private static double between(double never, double always, double repetition) {
    return never + repetition * (always - never);
  }
}
