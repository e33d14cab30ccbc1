package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Optional;

/**
 * Why a failure is in its cluster.
 *
 * @param evidence of the failure
 * @param alone whether its signature is the cluster's only one
 * @param closest the most alike other signature of the cluster
 * @param together why these two are alike; empty where it is alone
 */
public record FailureReasons(
    Evidence evidence, boolean alone, Optional<Evidence> closest, Optional<PairReasons> together) {}
