package dev.bugbash.importers.tickets.table;

/** GitHub's issues, as a table. */
public final class GitHubIssuesCsv extends TrackerTable {
  public GitHubIssuesCsv() {
    super(Tracker.GITHUB);
  }
}
