package dev.bugbash.categorizer.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The fitted pair model: a logistic regression over {@link Feature}. */
public final class Weights {
  private final double bias;
  private final double[] weights;
  private final double cutOff;

  /**
   * @param weights one for each feature, in the order of the enum
   * @param cutOff the probability below which clusters are not merged, between 0 and 1
   */
  public Weights(double bias, double[] weights, double cutOff) {
    if (weights.length != Feature.values().length) {
      throw new IllegalArgumentException("a weight for each feature, not " + weights.length);
    }
    this.bias = bias;
    this.weights = weights.clone();
    this.cutOff = cutOff;
  }

  /** The weights shipped in {@code pair-model.properties}. */
  public static Weights shipped() {
    Properties file = new Properties();
    try (InputStream in = Weights.class.getResourceAsStream("pair-model.properties")) {
      if (in == null) {
        throw new IllegalStateException("pair-model.properties is missing beside Weights");
      }
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Feature[] features = Feature.values();
    double[] weights = new double[features.length];
    for (Feature feature : features) {
      weights[feature.ordinal()] = number(file, feature.key());
    }
    return new Weights(number(file, "bias"), weights, number(file, "cut-off"));
  }

  private static double number(Properties file, String key) {
    String value = file.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("pair-model.properties has no " + key);
    }
    return Double.parseDouble(value);
  }

  public double bias() {
    return bias;
  }

  public double of(Feature feature) {
    return weights[feature.ordinal()];
  }

  public double cutOff() {
    return cutOff;
  }

  /**
   * @param features one value for each feature, in the order of the enum
   * @return the probability of one cause, between 0 and 1
   */
  public double probability(double[] features) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
