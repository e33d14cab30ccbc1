package dev.bugbash.categorizer.search;

import java.util.List;

/** How a rebuild of the index ended. */
public sealed interface Rebuild {
  /**
   * The new index is in use.
   *
   * @param failures in it
   * @param compared how many queries were asked of both; 0 where there was no old one to ask
   * @param differences in which it differs from the old one, one a line; swapped in all the same
   */
  record Swapped(int failures, int compared, List<String> differences) implements Rebuild {
    public Swapped {
      differences = List.copyOf(differences);
    }
  }

  /** The new index differs, so the old one stays in use. */
  record Refused(List<String> differences) implements Rebuild {
    public Refused {
      differences = List.copyOf(differences);
    }
  }

  /** Somebody else is rebuilding. */
  record Busy() implements Rebuild {}
}
