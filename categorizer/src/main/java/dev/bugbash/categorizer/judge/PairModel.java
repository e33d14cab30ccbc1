package dev.bugbash.categorizer.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * Whether two signatures have one cause: two logistic regressions over {@link Feature}.
 *
 * @param withTests for pairs of which both tests are known
 * @param withoutTests for other pairs, such as of logs that do not name the test
 * @param cutOff the probability below which clusters are not merged, between 0 and 1
 */
public record PairModel(
    RepetitionWeights withTests, RepetitionWeights withoutTests, double cutOff) {
  private static final String FILE = "pair-model.properties";

  /** The model shipped in {@code pair-model.properties}. */
  public static PairModel shipped() {
    Properties file = new Properties();
    try (InputStream in = PairModel.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing beside PairModel");
      }
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PairModel(
        weights(file, "with-tests."), weights(file, "without-tests."), number(file, "cut-off", 0));
  }

  private static RepetitionWeights weights(Properties file, String prefix) {
    return new RepetitionWeights(weights(file, prefix, 0), weights(file, prefix, 1));
  }

  private static Weights weights(Properties file, String prefix, int column) {
    PairFeatures weights = new PairFeatures();
    for (Feature feature : Feature.values()) {
      weights.set(feature, number(file, prefix + feature.key(), column));
    }
    return new Weights(number(file, prefix + "bias", column), weights);
  }

  private static double number(Properties file, String key, int column) {
    String value = file.getProperty(key);
    if (value == null) {
      throw new IllegalStateException(FILE + " has no " + key);
    }
    return Double.parseDouble(value.strip().split("\\s+", -1)[column]);
  }
}
