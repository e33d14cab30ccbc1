package dev.bugbash.bench.fit;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression with a quadratic penalty, by full-batch gradient descent with Nesterov's
 * momentum; deterministic.
 */
final class LogisticRegression {
  private static final int STEPS = 600;
  private static final double RATE = 4.0;
  private static final double PENALTY = 2e-4;

  private LogisticRegression() {}

  /**
   * One example.
   *
   * @param weight how much it counts, more than 0
   */
  record Example(double[] features, boolean positive, double weight) {}

  /** The bias followed by a weight for each feature. */
  static double[] fit(List<Example> examples) {
    int size = examples.get(0).features().length + 1;
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double[] at = new double[size];
    double[] before = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double momentum = step / (step + 3.0);
      double[] ahead = new double[size];
      for (int i = 0; i < size; i++) {
        ahead[i] = at[i] + momentum * (at[i] - before[i]);
      }
      double[] gradient = gradient(examples, ahead, total);
      before = at;
      at = Arrays.copyOf(ahead, size);
      for (int i = 0; i < size; i++) {
        at[i] -= RATE * gradient[i];
      }
    }
    return at;
  }

  private static double[] gradient(List<Example> examples, double[] at, double total) {
    double[] gradient = new double[at.length];
    for (Example example : examples) {
      double sum = at[0];
      for (int i = 1; i < at.length; i++) {
        sum += at[i] * example.features()[i - 1];
      }
      double error = 1 / (1 + Math.exp(-sum)) - (example.positive() ? 1 : 0);
      double share = error * example.weight() / total;
      gradient[0] += share;
      for (int i = 1; i < at.length; i++) {
        gradient[i] += share * example.features()[i - 1];
      }
    }
    for (int i = 1; i < at.length; i++) {
      gradient[i] += PENALTY * at[i];
    }
    return gradient;
  }
}
