package dev.bugbash.tui.view;

/** One of the views that a person goes between. */
public sealed interface Tab {
  /** As the line of tabs writes it. */
  String name();

  /**
   * Clusters, their tests and failures.
   *
   * @param filter that the view begins with; empty for all
   */
  record Clusters(String name, String filter) implements Tab {}

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
