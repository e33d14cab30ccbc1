package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.Set;
import java.util.regex.Pattern;

/** GitLab's issues: of its REST and GraphQL interfaces and of {@code glab}. */
public final class GitLabIssuesJson extends TrackerJson {
  private static final Set<String> KEYS =
      Set.of(
          "iid",
          "id",
          "title",
          "description",
          "state",
          "author",
          "username",
          "assignee",
          "assignees",
          "nodes",
          "labels",
          "name",
          "created_at",
          "createdAt",
          "web_url",
          "webUrl",
          "references",
          "relative",
          "_links",
          "closed_as_duplicate_of",
          "merge_status",
          "source_branch",
          "sourceBranch");

  private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d\\b.*");

  public GitLabIssuesJson() {
    super(
        "gitlab-issues-json",
        "GitLab issues",
        "REST (`/projects/…/issues`), GraphQL, and `glab issue list --output json`.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with(
            "`references.relative`, without one `iid`", "id, such as `12`, or `shop#12` of a group")
        .with(
            "`author`, `assignees`, `created_at`, `labels`, `web_url`",
            "reporter, assignee, created, labels, link")
        .with("`_links.closed_as_duplicate_of`", "duplicate of")
        .with("a merge request", "left out, and counted in a warning")
        .with("20 or 100 issues exactly", "a warning: that is a page")
        .without("notes, epics, weights.");
  }

  @Override
  boolean claims(JsonHead head) {
    return (head.has("iid") && head.hasAny("title", "description", "project_id"))
        || (head.has("web_url", "project_id") && !head.has("number"))
        || isError(head);
  }

  private static boolean isError(JsonHead head) {
    return (head.only("message") && REFUSAL.matcher(head.value("message")).matches())
        || (head.only("error") && !head.value("error").isEmpty())
        || head.top("error", "error_description");
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  Set<Integer> pages() {
    return Set.of(20, 100);
  }

  @Override
  boolean isOther(Node issue) {
    return issue.has("source_branch") || issue.has("merge_status") || issue.has("sourceBranch");
  }

  @Override
  TicketDraft draft(Node issue) {
    String reference = issue.text("references", "relative").replaceFirst("^#", "");
    String assignees = Names.joined(issue.at("assignees"));
    String duplicate = issue.text("_links", "closed_as_duplicate_of");
    String description = issue.text("description");
    TicketDraft draft =
        new TicketDraft()
            .id(reference.isEmpty() ? issue.first("iid", "id") : reference)
            .title(issue.text("title"))
            .description(description)
            .status(issue.text("state"))
            .reporter(Names.joined(issue.at("author")))
            .assignee(assignees.isEmpty() ? Names.joined(issue.at("assignee")) : assignees)
            .created(issue.first("created_at", "createdAt"))
            .link(issue.first("web_url", "webUrl"))
            .duplicateOf(Duplicates.idOf(duplicate));
    Names.of(issue.at("labels")).forEach(draft::label);
    Duplicates.in(description).forEach(draft::duplicateOf);
    return draft;
  }
}
