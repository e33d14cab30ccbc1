package dev.bugbash.board;

import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has the board open now.
 *
 * @param cluster that they look at; empty where they look at none
 * @param since when they look at it
 */
public record Presence(String who, Optional<ClusterId> cluster, Instant since) {}
