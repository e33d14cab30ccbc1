package dev.bugbash.board;

import dev.bugbash.board.constraints.KnownCause;
import java.util.Optional;

/**
 * Another cluster of a family, and what people did there.
 *
 * @param known the known cause that it stands for
 * @param note what somebody wrote there: the newest that begins with "cause" or "fix", or else the
 *     newest
 */
public record Sibling(ClusterRow row, Optional<KnownCause> known, Optional<Note> note) {

  /** Whether anybody did something that may help elsewhere. */
  public boolean helps() {
    return row.claim().isPresent() || known.isPresent() || note.isPresent();
  }
}
