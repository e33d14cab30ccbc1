package dev.bugbash.categorizer.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is usual among the profiles of a board; what nearly every pair shares says little.
 *
 * @param testLikeness mean cosine of the tests' words over all pairs
 * @param subjectLikeness mean cosine of what the failures are about, over all pairs
 * @param sameSuite share of pairs of one class or file
 * @param noFrames share of pairs where neither has an application frame
 */
record BoardStatistics(
    double testLikeness, double subjectLikeness, double sameSuite, double noFrames) {

  /**
   * @param tests counted the words of their tests
   * @param subjects counted what they are about
   */
  static BoardStatistics of(List<Outline> sample, Vocabulary tests, Vocabulary subjects) {
    double pairs = pairs(sample.size());
    if (pairs == 0) {
      return new BoardStatistics(0, 0, 0, 0);
    }
    Map<String, Integer> suites = new HashMap<>();
    int without = 0;
    for (Outline outline : sample) {
      if (!outline.suite().isEmpty()) {
        suites.merge(outline.suite(), 1, Integer::sum);
      }
      without += outline.framed() ? 0 : 1;
    }
    double sameSuite = suites.values().stream().mapToDouble(BoardStatistics::pairs).sum();
    return new BoardStatistics(
        likeness(sample, Outline::testWords, tests, Field.TEST) / pairs,
        likeness(sample, Outline::subjects, subjects, Field.SUBJECTS) / pairs,
        sameSuite / pairs,
        pairs(without) / pairs);
  }

  private static double pairs(int n) {
    return n * (n - 1.0) / 2;
  }

  /**
   * The sum of cosines over all pairs: half of what the sum vector's square exceeds the squares.
   */
  private static double likeness(
      List<Outline> sample,
      Function<Outline, List<String>> terms,
      Vocabulary vocabulary,
      Field field) {
    double[] sum = new double[vocabulary.size()];
    int squares = 0;
    for (Outline outline : sample) {
      TermVector vector = TermVector.of(terms.apply(outline), vocabulary, field);
      vector.addUnitTo(sum);
      squares += vector.isEmpty() ? 0 : 1;
    }
    return Math.max(0, (Arrays.stream(sum).map(x -> x * x).sum() - squares) / 2);
  }
}
