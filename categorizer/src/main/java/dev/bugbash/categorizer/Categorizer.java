package dev.bugbash.categorizer;

import dev.bugbash.model.Failure;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Places failures: {@link #sign} each one, then {@link #group} the distinct signatures. */
public final class Categorizer {
  /** The version of the rules that {@link #sign} applies; goes up whenever a signature changes. */
  public static final int RULES = 1;

  /** Masks and parses a failure. Pure and thread-safe. */
  public Evidence sign(Failure failure) {
    throw new UnsupportedOperationException("not written yet: " + failure.id());
  }

  /**
   * Groups fresh signatures, among themselves and with known clusters, which are never changed.
   *
   * @param fresh distinct signatures to place
   * @param known signatures placed before, by the number (from 1) of their cluster
   * @return every fresh signature in exactly one grouping; a function of the two sets only
   */
  public List<Grouping> group(Collection<Evidence> fresh, Map<Long, List<Evidence>> known) {
    throw new UnsupportedOperationException("not written yet: " + fresh.size() + known.size());
  }
}
