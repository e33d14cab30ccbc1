package dev.bugbash.board;

import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of the board.
 *
 * @param sequence grows with every event of a board
 * @param who did it
 * @param kind such as {@code claimed}, {@code released}, {@code handed}, {@code took}, {@code
 *     noted}, {@code imported}
 * @param cluster that it concerns, where it concerns one
 * @param detail for a person to read; may be empty
 */
public record BoardEvent(
    long sequence,
    Instant at,
    String who,
    String kind,
    Optional<ClusterId> cluster,
    String detail) {}
