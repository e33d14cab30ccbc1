package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.time.Instant;

/**
 * A cluster whose failures are in another now.
 *
 * @param into the one that has them now, after any further merges
 */
public record MergedCluster(ClusterId cluster, ClusterId into, String who, Instant at) {}
