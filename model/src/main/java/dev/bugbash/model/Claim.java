package dev.bugbash.model;

import java.time.Instant;
import java.util.Objects;

/** One engineer's hold on a cluster. */
public record Claim(ClusterId cluster, String owner, Instant since) {
  public Claim {
    Objects.requireNonNull(cluster, "cluster");
    Objects.requireNonNull(since, "since");
    if (owner.isBlank()) {
      throw new IllegalArgumentException("a claim needs an owner");
    }
  }
}
