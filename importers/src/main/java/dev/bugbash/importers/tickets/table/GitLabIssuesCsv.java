package dev.bugbash.importers.tickets.table;

/** GitLab's issues, as a table. */
public final class GitLabIssuesCsv extends TrackerTable {
  public GitLabIssuesCsv() {
    super(Tracker.GITLAB);
  }
}
