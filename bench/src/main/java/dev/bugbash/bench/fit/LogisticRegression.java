package dev.bugbash.bench.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Logistic regression with a quadratic penalty, by Newton's method; deterministic. */
final class LogisticRegression {
  private static final int STEPS = 12;

  /** A change of all weights that is none. */
  private static final double SMALL = 1e-4;

  private static final double PENALTY = 4e-5;

  private LogisticRegression() {}

  /**
   * One example.
   *
   * @param weight how much it counts, more than 0
   */
  record Example(double[] features, boolean positive, double weight) {}

  /** Says whether the weight of a feature, by its place, may have its sign. */
  interface Signs {
    boolean allow(int feature, double weight);
  }

  /**
   * The bias followed by a weight for each feature. What would get a sign that is not allowed is
   * left out, the most wrong ones first, and gets 0.
   */
  static double[] fit(List<Example> examples, Signs signs) {
    int size = examples.get(0).features().length + 1;
    boolean[] out = new boolean[size];
    double[] fitted = new double[size];
    while (true) {
      improve(fitted, examples, out);
      double most = 0;
      for (int i = 1; i < size; i++) {
        most = signs.allow(i - 1, fitted[i]) ? most : Math.max(most, Math.abs(fitted[i]));
      }
      if (most == 0) {
        return fitted;
      }
      for (int i = 1; i < size; i++) {
        out[i] |= !signs.allow(i - 1, fitted[i]) && Math.abs(fitted[i]) >= most / 2;
        fitted[i] = out[i] ? 0 : fitted[i];
      }
    }
  }

  /** Goes on from weights that are 0 where they are left out. */
  private static void improve(double[] at, List<Example> examples, boolean[] out) {
    int size = out.length;
    double total = examples.stream().mapToDouble(Example::weight).sum();
    double most = 1;
    for (int step = 0; step < STEPS && most > SMALL; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (Example example : examples) {
        add(example, at, example.weight() / total, gradient, curvature);
      }
      for (int i = 0; i < size; i++) {
        if (out[i]) {
          Arrays.fill(curvature[i], 0);
          gradient[i] = 0;
          curvature[i][i] = 1;
        }
        double penalty = i == 0 ? 0 : PENALTY;
        gradient[i] += penalty * at[i];
        curvature[i][i] += penalty + 1e-9;
      }
      double[] change = solve(curvature, gradient);
      most = 0;
      for (int i = 0; i < size; i++) {
        at[i] -= change[i];
        most = Math.max(most, Math.abs(change[i]));
      }
    }
  }

  private static void add(
      Example example, double[] at, double share, double[] gradient, double[][] curvature) {
    double[] x = example.features();
    double sum = at[0];
    for (int i = 0; i < x.length; i++) {
      sum += at[i + 1] * x[i];
    }
    double said = 1 / (1 + Math.exp(-sum));
    double error = share * (said - (example.positive() ? 1 : 0));
    double spread = share * said * (1 - said);
    gradient[0] += error;
    curvature[0][0] += spread;
    int[] set = IntStream.range(0, x.length).filter(i -> x[i] != 0).toArray();
    for (int i : set) {
      gradient[i + 1] += error * x[i];
      curvature[i + 1][0] += spread * x[i];
      curvature[0][i + 1] += spread * x[i];
      double[] row = curvature[i + 1];
      double scaled = spread * x[i];
      for (int j : set) {
        row[j + 1] += scaled * x[j];
      }
    }
  }

  /** Solves a positive definite system by Gaussian elimination; changes its arguments. */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < n; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        right[i] -= factor * right[k];
      }
    }
    double[] solution = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < n; j++) {
        sum -= matrix[i][j] * solution[j];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }
}
