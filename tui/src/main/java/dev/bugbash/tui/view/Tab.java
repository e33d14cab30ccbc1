package dev.bugbash.tui.view;

/** One of the views that a person goes between. */
public sealed interface Tab {
  /** As the line of tabs writes it. */
  String name();

  /**
   * Clusters, their tests and failures.
   *
   * @param filter that the view begins with; empty for all
   * @param order likewise
   * @param saved whether a person made it
   */
  record Clusters(String name, String filter, ClusterOrder order, boolean saved) implements Tab {
    public Clusters(String name, String filter) {
      this(name, filter, ClusterOrder.TRIAGE, false);
    }
  }

  /** A list of something else. */
  record Listed(String name, Kind kind) implements Tab {}

  /** What is listed. */
  enum Kind {
    /** Who holds what. */
    EVERYONE,
    TICKETS,
    RUNS,
    /** Who did what. */
    HISTORY
  }
}
