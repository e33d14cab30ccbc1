package dev.bugbash.model;

import java.util.List;
import java.util.Objects;

/**
 * What a person wrote down in a bug bash or a tracker.
 *
 * @param id as the tracker names it; unique within its report
 * @param status the tracker's own word, such as {@code open} or {@code done}; may be empty
 * @param reporter who wrote it; may be empty
 * @param assignee who works on it; may be empty
 * @param created as written in the export; may be empty
 * @param link where to read it; may be empty
 */
public record Ticket(
    String id,
    String title,
    String description,
    String status,
    String reporter,
    String assignee,
    String created,
    List<String> labels,
    String link) {
  public Ticket {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(assignee, "assignee");
    Objects.requireNonNull(created, "created");
    labels = List.copyOf(labels);
    Objects.requireNonNull(link, "link");
  }
}
