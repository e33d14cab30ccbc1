package dev.bugbash.board;

import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One cluster in a list.
 *
 * @param title names the cause in one line; comes from a test and is hostile
 * @param size failures in it, over all runs asked for
 * @param tests distinct tests among them
 * @param type exception type of its failures; may be empty
 * @param firstSeen time of the first run that has it
 * @param lastSeen time of the last run that has it
 * @param notes how many notes people left
 * @param closing why it was closed, also where it came back since; empty where it is open
 */
public record ClusterRow(
    ClusterId id,
    String title,
    int size,
    int tests,
    ClusterState state,
    Optional<Claim> claim,
    String type,
    Instant firstSeen,
    Instant lastSeen,
    int notes,
    Optional<Closing> closing) {
  public ClusterRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(firstSeen, "firstSeen");
    Objects.requireNonNull(lastSeen, "lastSeen");
    Objects.requireNonNull(closing, "closing");
  }

  /** Who holds it; empty when nobody does. */
  public String owner() {
    return claim.map(Claim::owner).orElse("");
  }
}
