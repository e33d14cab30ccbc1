package dev.bugbash.bench.fit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The adjusted Rand index (Hubert and Arabie, 1985): 1 for equal partitions, about 0 for chance.
 */
final class AdjustedRand {
  private AdjustedRand() {}

  static double of(List<String> truth, List<Integer> said) {
    Map<String, Long> both = new HashMap<>();
    Map<String, Long> byTruth = new HashMap<>();
    Map<Integer, Long> bySaid = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      both.merge(said.get(i) + "/" + truth.get(i), 1L, Long::sum);
      byTruth.merge(truth.get(i), 1L, Long::sum);
      bySaid.merge(said.get(i), 1L, Long::sum);
    }
    double every = pairs(truth.size());
    double sameTruth = byTruth.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    double sameSaid = bySaid.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    double same = both.values().stream().mapToDouble(AdjustedRand::pairs).sum();
    double chance = every == 0 ? 0 : sameTruth * sameSaid / every;
    double most = (sameTruth + sameSaid) / 2;
    return most == chance ? 1 : (same - chance) / (most - chance);
  }

  private static double pairs(long n) {
    return n * (n - 1) / 2.0;
  }
}
