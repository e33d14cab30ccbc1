package dev.bugbash.importers.tickets.table;

/** YouTrack's list of issues, as a table. */
public final class YouTrackCsv extends TrackerTable {
  public YouTrackCsv() {
    super(Tracker.YOUTRACK);
  }
}
