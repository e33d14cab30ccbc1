package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.Set;

/** Redmine's issues of its REST interface. */
public final class RedmineJson extends TrackerJson {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "subject",
          "description",
          "status",
          "name",
          "author",
          "assigned_to",
          "created_on",
          "tags",
          "relations",
          "relation_type",
          "issue_id",
          "issue_to_id");

  public RedmineJson() {
    super("redmine-json", "Redmine", "REST: `/issues.json` and `/issues/ID.json`.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with("`id`, `subject`, `description`, `status`", "id, title, description, status")
        .with(
            "`author`, `assigned_to`, `created_on`, `tags`", "reporter, assignee, created, labels")
        .with("`relations` of the type `duplicates`", "duplicate of")
        .with("`total_count`", "a warning, where there is more")
        .without("journals, custom fields, attachments.");
  }

  @Override
  boolean claims(JsonHead head) {
    return (head.has("subject") && head.hasAny("tracker", "status", "author", "priority"))
        || head.top("issues", "total_count")
        || (head.only("errors") && head.top("errors") && !head.has("errors.message"));
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  TicketDraft draft(Node issue) {
    String id = issue.text("id");
    TicketDraft draft =
        new TicketDraft()
            .id(id)
            .title(issue.text("subject"))
            .description(issue.text("description"))
            .status(Names.joined(issue.at("status")))
            .reporter(Names.joined(issue.at("author")))
            .assignee(Names.joined(issue.at("assigned_to")))
            .created(issue.text("created_on"));
    Names.of(issue.at("tags")).forEach(draft::label);
    for (Node relation : issue.at("relations").items()) {
      String type = relation.text("relation_type");
      String from = relation.text("issue_id");
      String to = relation.text("issue_to_id");
      if (type.equals("duplicates") && from.equals(id)) {
        draft.duplicateOf(to);
      } else if (type.equals("duplicated") && to.equals(id)) {
        draft.duplicateOf(from);
      }
    }
    return draft;
  }
}
