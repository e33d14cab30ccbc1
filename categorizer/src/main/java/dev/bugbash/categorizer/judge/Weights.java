package dev.bugbash.categorizer.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The pair model: a logistic regression over {@link Feature}.
 *
 * @param weights one for each feature
 * @param cutOff the probability below which clusters are not merged, between 0 and 1
 */
public record Weights(double bias, PairFeatures weights, double cutOff) {

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
    PairFeatures weights = new PairFeatures();
    for (Feature feature : Feature.values()) {
      weights.set(feature, number(file, feature.key()));
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

  /** The probability of one cause, between 0 and 1. */
  public double probability(PairFeatures features) {
    return 1 / (1 + Math.exp(-bias - weights.dot(features)));
  }
}
