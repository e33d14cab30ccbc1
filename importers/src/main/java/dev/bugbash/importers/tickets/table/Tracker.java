package dev.bugbash.importers.tickets.table;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Whose export a table is. The first whose mark the header has. */
enum Tracker {
  BUGZILLA(
      "bugzilla-csv",
      "Bugzilla, as a table",
      "Bugzilla's list of bugs as CSV (`buglist.cgi?ctype=csv`): a header with `bug_id` or `Bug ID`.",
      names -> names.contains("bug id"),
      Set.of(500, 1_000, 10_000)),
  AZURE_BOARDS(
      "azure-boards-csv",
      "Azure Boards",
      "A query's export: a header with `Work Item Type`. `Title 1`, `Title 2` … of a tree are all titles.",
      names -> names.contains("work item type"),
      Set.of()),
  GITLAB(
      "gitlab-issues-csv",
      "GitLab issues, as a table",
      "The CSV that GitLab mails: a header with `Issue ID` and `Author Username`.",
      names ->
          names.contains("author username")
              && hasAny(names, "issue id", "confidential", "assignee username"),
      Set.of()),
  JIRA(
      "jira-csv",
      "Jira, as a table",
      """
      Jira's CSV (all or current fields) and its older Excel list: a header with `Issue key`, or with `Key` and `Issue
      Type`, also in German, French, Spanish, Italian and Portuguese. Repeated `Labels` are joined, `Outward issue link
      (Duplicate)` is what it duplicates. 1,000 tickets are as many as Jira exports at once.
      """,
      Tracker::isJira,
      Set.of(1_000)),
  REDMINE(
      "redmine-csv",
      "Redmine, as a table",
      "A header with `#`, `Tracker` and `Subject`.",
      names -> names.contains("#") && hasAny(names, "tracker", "subject", "thema", "sujet"),
      Set.of()),
  YOUTRACK(
      "youtrack-csv",
      "YouTrack",
      "A header with `Issue Id` or `ID`, `Summary`, `State`, and one of `Subsystem`, `Fix versions`, `Resolved`, `Votes`.",
      names ->
          hasAny(names, "issue id", "id")
              && names.contains("summary")
              && hasAny(names, "state", "stage", "subsystem")
              && hasAny(names, "subsystem", "fix versions", "resolved", "votes", "tags"),
      Set.of()),
  TRAC(
      "trac-csv",
      "Trac, as a table",
      "A query (`id`, `summary` …) or a report (`ticket`, `summary`, `__color__` …), separated by comma or tab.",
      names ->
          hasAny(names, "id", "ticket")
              && names.contains("summary")
              && hasAny(names, "owner", "milestone", "component", "color", "changetime")
              && !names.contains("assignee"),
      Set.of()),
  GITHUB(
      "github-issues-csv",
      "GitHub issues, as a table",
      """
      What scripts make of GitHub's issues: a header with `number` and `title`; or a project's export, with `Title`, `URL`
      and `Assignees`.
      """,
      names ->
          names.contains("title")
              && (names.contains("number")
                  || (names.contains("url") && names.contains("assignees"))),
      Set.of(30, 100, 1_000)),
  ANY(
      "tickets-csv",
      "Tickets as a table",
      """
      A table with a header, separated by comma, semicolon, tab or bar, quoted as in RFC 4180. Columns are known by the
      names that trackers give them, in any case, with `_` or a blank. Where a header says it differently, the columns are
      named once: `bugbash import bugs.csv --columns id=Nr,title=Headline`; the board remembers that for the next file
      with the same header. Of two tickets with one id in a file the later one counts, with a warning; a file that is imported
      again with other columns replaces what it was before.
      """,
      Tracker::isTickets,
      Set.of());

  final String format;
  final String title;
  final String text;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Predicate<Set<String>> mark;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is
  final Set<Integer> pages;

  Tracker(
      String format, String title, String text, Predicate<Set<String>> mark, Set<Integer> pages) {
    this.format = format;
    this.title = title;
    this.text = text;
    this.mark = mark;
    this.pages = pages;
  }

  /** Whose table has this header; empty where it is no table of tickets. */
  static Optional<Tracker> of(TableHead head) {
    Set<String> names = head.names();
    for (Tracker tracker : values()) {
      if (tracker.mark.test(names)) {
        return Optional.of(tracker);
      }
    }
    return Optional.empty();
  }

  private static boolean isJira(Set<String> names) {
    return hasAny(names, "issue key", "vorgangsschlüssel", "clave de incidencia", "clé de ticket")
        || (names.contains("key") && hasAny(names, "issue type", "t", "p", "project"))
        || (names.contains("schlüssel") && names.contains("vorgangstyp"))
        || (names.contains("issue id") && hasAny(names, "issue type", "project key"));
  }

  /** A name alone may be anything's. */
  private static boolean isTickets(Set<String> names) {
    long known = names.stream().filter(name -> Column.of(name).isPresent()).count();
    boolean titled =
        names.stream()
            .anyMatch(
                name ->
                    !name.equals("name")
                        && Column.of(name).filter(m -> m.column() == Column.TITLE).isPresent());
    boolean named = names.contains("name") && hasAny(names, "description", "assignee", "reporter");
    return known > 1 && (titled || named);
  }

  private static boolean hasAny(Set<String> names, String... wanted) {
    return !Collections.disjoint(names, Set.of(wanted));
  }
}
