package dev.bugbash.categorizer.judge;

/** A number for each {@link Feature}; a plain array inside, for there are very many pairs. */
public final class PairFeatures {
  private final double[] values = new double[Feature.values().length];

  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /** Sets one number and returns this. */
  public PairFeatures set(Feature feature, double value) {
    values[feature.ordinal()] = value;
    return this;
  }

  /** As an array in the order of the enum; a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** From an array in the order of the enum. */
  public static PairFeatures of(double[] values) {
    PairFeatures features = new PairFeatures();
    if (values.length != features.values.length) {
      throw new IllegalArgumentException("a number for each feature, not " + values.length);
    }
    System.arraycopy(values, 0, features.values, 0, values.length);
    return features;
  }

  /** The sum of products with another's numbers. */
  double dot(PairFeatures other) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * other.values[i];
    }
    return sum;
  }
}
