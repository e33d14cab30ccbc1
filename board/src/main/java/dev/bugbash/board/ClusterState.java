package dev.bugbash.board;

import java.util.Locale;

/** Where a cluster stands. */
public enum ClusterState {
  /** First seen in the newest run, and nobody's. */
  NEW,
  /** Known before, and nobody's. */
  OPEN,
  CLAIMED;

  /** The lower-case name, as commands and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
