package dev.bugbash.importers.tickets.table;

/** Redmine's list of issues, as a table. */
public final class RedmineCsv extends TrackerTable {
  public RedmineCsv() {
    super(Tracker.REDMINE);
  }
}
