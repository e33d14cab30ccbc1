package dev.bugbash.board.constraints;

import dev.bugbash.model.Signature;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody decided about signatures.
 *
 * @param id on the board; 0 where it is not there yet
 * @param kind whether the sides are together or apart
 * @param one for {@code TOGETHER} all that is together
 * @param other empty for {@code TOGETHER}
 * @param reason as the person gave it; may be empty
 */
public record Link(
    long id,
    Kind kind,
    Set<Signature> one,
    Set<Signature> other,
    String who,
    Instant at,
    String reason) {
  /** What a link says. */
  public enum Kind {
    TOGETHER,
    APART
  }

  public Link {
    one = Set.copyOf(one);
    other = Set.copyOf(other);
  }

  /** This one with other sides. */
  public Link with(Set<Signature> newOne, Set<Signature> newOther) {
    return new Link(0, kind, newOne, newOther, who, at, reason);
  }

  /** Whether it says the same, whoever said so. */
  public boolean saysTheSameAs(Link link) {
    return kind == link.kind
        && ((one.equals(link.one) && other.equals(link.other))
            || (kind == Kind.APART && one.equals(link.other) && other.equals(link.one)));
  }

  /** Both sides, sorted. */
  public Set<Signature> all() {
    Set<Signature> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }
}
