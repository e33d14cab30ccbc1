package dev.bugbash.bench;

import dev.bugbash.categorizer.Membership;
import dev.bugbash.model.Signature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every signature is a cluster of its own. Remembers only those that were asked for. */
final class EachAlone implements Membership {
  private final Map<Long, Signature> asked = new HashMap<>();

  @Override
  public long cluster(Signature signature) {
    long cluster = 1 + Long.parseLong(signature.hash().substring(0, 15), 16);
    asked.put(cluster, signature);
    return cluster;
  }

  @Override
  public List<Signature> members(long cluster, int most) {
    return List.of(Objects.requireNonNull(asked.get(cluster)));
  }

  @Override
  public int size(long cluster, int most) {
    return 1;
  }
}
