package dev.bugbash.importers.tickets.table;

/** A query or a report of Trac, as a table. */
public final class TracCsv extends TrackerTable {
  public TracCsv() {
    super(Tracker.TRAC);
  }
}
