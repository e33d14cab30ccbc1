package dev.bugbash.importers.tickets.table;

/** Bugzilla's list of bugs, as a table. */
public final class BugzillaCsv extends TrackerTable {
  public BugzillaCsv() {
    super(Tracker.BUGZILLA);
  }
}
