package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Collection;
import java.util.Optional;

/**
 * How one rule reads a failure: what broke in it, or what it found broken. Both by a key, such as
 * the name of a class; a failure that found something broken did not break that.
 */
interface Symptoms {
  Cascade.Rule rule();

  /** What the failure found broken. */
  Optional<String> found(Evidence evidence);

  /** A key as people read it. */
  default String about(String key) {
    return key;
  }

  /** What broke in the failure. */
  Collection<String> broke(Evidence evidence);
}
