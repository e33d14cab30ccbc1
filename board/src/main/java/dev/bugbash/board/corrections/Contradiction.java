package dev.bugbash.board.corrections;

import java.time.Instant;

/**
 * An earlier decision that says otherwise.
 *
 * @param apart whether it said that something is apart; otherwise that it is together
 */
public record Contradiction(boolean apart, String who, Instant at, String reason) {}
