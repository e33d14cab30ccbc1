package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.List;
import java.util.Set;

/** Bugzilla's bugs of its REST interface. */
public final class BugzillaJson extends TrackerJson {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "bug_id",
          "summary",
          "short_desc",
          "description",
          "comments",
          "text",
          "status",
          "bug_status",
          "resolution",
          "creator",
          "reporter",
          "assigned_to",
          "name",
          "email",
          "creation_time",
          "keywords",
          "dupe_of",
          "weburl");

  public BugzillaJson() {
    super(
        "bugzilla-json",
        "Bugzilla",
        "REST (`/rest/bug?…`), JSON-RPC, and what `bugzilla query --json` makes of it.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with("`id`, `summary`", "id, title")
        .with("`description`, without one the first of `comments`", "description")
        .with("`status`, `resolution`", "status; the resolution in brackets")
        .with(
            "`creator`, `assigned_to`, `creation_time`, `keywords`",
            "reporter, assignee, created, labels")
        .with("`dupe_of`", "duplicate of")
        .with("`weburl`", "link")
        .with("20, 500, 1,000 or 10,000 bugs exactly", "a warning: Bugzilla ends there")
        .without("other comments, flags, custom fields.");
  }

  @Override
  boolean claims(JsonHead head) {
    return head.top("bugs")
        || head.top("result.bugs")
        || (head.top("error", "message") && head.hasAny("code", "documentation"))
        || (head.has("summary", "product", "component") && head.hasAny("status", "bug_status"));
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  Set<Integer> pages() {
    return Set.of(20, 500, 1_000, 10_000);
  }

  @Override
  TicketDraft draft(Node bug) {
    List<Node> comments = bug.at("comments").items();
    String description = bug.text("description");
    boolean told = !description.isEmpty() || comments.isEmpty();
    TicketDraft draft =
        new TicketDraft()
            .id(bug.first("id", "bug_id"))
            .title(bug.first("summary", "short_desc"))
            .description(told ? description : comments.get(0).text("text"))
            .status(bug.first("status", "bug_status"))
            .resolution(bug.text("resolution"))
            .reporter(Names.joined(bug.at(bug.has("creator") ? "creator" : "reporter")))
            .assignee(Names.joined(bug.at("assigned_to")))
            .created(bug.text("creation_time"))
            .link(bug.text("weburl"))
            .duplicateOf(bug.text("dupe_of"));
    Names.of(bug.at("keywords")).forEach(draft::label);
    return draft;
  }
}
