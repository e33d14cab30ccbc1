package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual among the profiles that are compared; what nearly every pair shares says little.
 *
 * @param testLikeness mean cosine of the tests' words over all pairs
 * @param sameSuite share of pairs of one class or file
 * @param noFrames share of pairs where neither has an application frame
 */
record BoardStatistics(double testLikeness, double sameSuite, double noFrames) {

  /**
   * @param tests the tests' words, in the order of the profiles
   */
  static BoardStatistics of(List<Profile> profiles, LazyVectors tests) {
    double pairs = pairs(profiles.size());
    if (pairs == 0) {
      return new BoardStatistics(0, 0, 0);
    }
    Map<String, Integer> suites = new HashMap<>();
    int without = 0;
    for (Profile profile : profiles) {
      if (!profile.suite().isEmpty()) {
        suites.merge(profile.suite(), 1, Integer::sum);
      }
      without += profile.frames().isEmpty() ? 1 : 0;
    }
    double sameSuite = suites.values().stream().mapToDouble(BoardStatistics::pairs).sum();
    return new BoardStatistics(
        likeness(tests, profiles.size()) / pairs, sameSuite / pairs, pairs(without) / pairs);
  }

  private static double pairs(int n) {
    return n * (n - 1.0) / 2;
  }

  /**
   * The sum of cosines over all pairs: half of what the sum vector's square exceeds the squares.
   */
  private static double likeness(LazyVectors vectors, int profiles) {
    double[] sum = new double[vectors.vocabulary().size()];
    int squares = 0;
    for (int i = 0; i < profiles; i++) {
      TermVector vector = vectors.make(i);
      vector.addUnitTo(sum);
      squares += vector.isEmpty() ? 0 : 1;
    }
    return Math.max(0, (Arrays.stream(sum).map(x -> x * x).sum() - squares) / 2);
  }
}
