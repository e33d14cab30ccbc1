package dev.bugbash.model;

import java.util.List;
import java.util.Objects;

/**
 * What a person wrote down in a bug bash or a tracker.
 *
 * @param id as the tracker names it; unique within its report
 * @param status the tracker's own word, such as {@code open}, and in brackets how it was closed, as
 *     in {@code RESOLVED (FIXED)}; may be empty
 * @param reporter who wrote it; may be empty
 * @param assignee who works on it; may be empty
 * @param created in the form of ISO 8601 where the export leaves no doubt, otherwise as written;
 *     may be empty
 * @param link where to read it; may be empty
 * @param duplicateOf ids of the tickets of which the tracker calls it a duplicate
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
    String link,
    List<String> duplicateOf) {
  /** A ticket that its tracker calls no duplicate. */
  public Ticket(
      String id,
      String title,
      String description,
      String status,
      String reporter,
      String assignee,
      String created,
      List<String> labels,
      String link) {
    this(id, title, description, status, reporter, assignee, created, labels, link, List.of());
  }

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
    duplicateOf = List.copyOf(duplicateOf);
  }
}
