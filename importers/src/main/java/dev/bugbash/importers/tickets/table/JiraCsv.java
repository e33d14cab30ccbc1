package dev.bugbash.importers.tickets.table;

/** Jira's list of issues, as a table. */
public final class JiraCsv extends TrackerTable {
  public JiraCsv() {
    super(Tracker.JIRA);
  }
}
