package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.Optional;

/**
 * A decision that its maker may want to take back, or to make again.
 *
 * @param sequence of its event
 * @param kind of its event, such as {@code merged}
 * @param words for a person to read, beside kind and cluster; may be empty
 */
public record Undoable(long sequence, String kind, Optional<ClusterId> cluster, String words) {}
