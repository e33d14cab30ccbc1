package dev.bugbash.board.constraints;

import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Optional;

/**
 * A cause that somebody found, and how its failures are recognized.
 *
 * @param id on the board; 0 where it is not there yet
 * @param advice what to do; may be empty
 * @param link to the bug; may be empty
 * @param cluster where its failures are; empty before there are any
 */
public record KnownCause(
    long id,
    String name,
    Condition.Kind kind,
    String text,
    String advice,
    String link,
    String who,
    Instant at,
    Optional<ClusterId> cluster) {

  /** The same, said anew; not on a board. */
  public KnownCause by(String other, Instant now) {
    return new KnownCause(0, name, kind, text, advice, link, other, now, Optional.empty());
  }

  /** Whether it says the same, whoever said so. */
  public boolean saysTheSameAs(KnownCause cause) {
    return name.equals(cause.name)
        && kind == cause.kind
        && text.equals(cause.text)
        && advice.equals(cause.advice)
        && link.equals(cause.link);
  }
}
