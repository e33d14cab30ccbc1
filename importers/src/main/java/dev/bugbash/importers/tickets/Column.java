package dev.bugbash.importers.tickets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a tracker's export holds, by the names that trackers give it. */
enum Column {
  ID("id", "key", "issue key", "issue id", "issue", "ticket", "bug id", "#", "number", "iid"),
  TITLE("title", "summary", "subject", "name"),
  DESCRIPTION("description", "body", "details", "steps", "steps to reproduce"),
  STATUS("status", "state"),
  REPORTER("reporter", "author", "creator", "reported by", "opened by", "found by"),
  ASSIGNEE("assignee", "owner", "assigned to"),
  CREATED("created", "created at", "opened", "date", "created (utc)"),
  LABELS("labels", "label", "tags", "keywords"),
  LINK("link", "url", "web url");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of is
  private final Set<String> names;

  Column(String... names) {
    this.names = Set.of(names);
  }

  static Optional<Column> of(String header) {
    String name = header.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (Column column : values()) {
      if (column.names.contains(name)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
