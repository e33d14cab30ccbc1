package dev.bugbash.board;

import java.util.Locale;

/** Where a cluster stands; in triage order. */
public enum ClusterState {
  /** First seen in the newest run, and nobody's. */
  NEW,
  /** Closed as fixed, but with a failure in a run that began after that. */
  REGRESSED,
  /** Known before, and nobody's. */
  OPEN,
  CLAIMED,
  /** Nobody need look at it any more. */
  CLOSED;

  /** The lower-case name, as commands and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
