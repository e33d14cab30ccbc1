package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.Set;
import java.util.regex.Pattern;

/** GitHub's issues: of its REST and GraphQL interfaces and of {@code gh}. */
public final class GitHubIssuesJson extends TrackerJson {
  private static final Pattern PULL = Pattern.compile("https?://\\S+/pulls?/\\d+");
  private static final Set<String> KEYS =
      Set.of(
          "number",
          "title",
          "body",
          "state",
          "state_reason",
          "stateReason",
          "user",
          "author",
          "login",
          "assignee",
          "assignees",
          "nodes",
          "name",
          "labels",
          "created_at",
          "createdAt",
          "html_url",
          "url",
          "pull_request",
          "isPullRequest",
          "__typename",
          "repository",
          "full_name",
          "nameWithOwner",
          "duplicateOf");

  public GitHubIssuesJson() {
    super(
        "github-issues-json",
        "GitHub issues",
        "REST (`/repos/…/issues`, `/search/issues`), GraphQL, and `gh issue list --json …`.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with("`number`", "id; `owner/name#number` where the repository is given")
        .with("`state`, `state_reason`", "status; the reason in brackets")
        .with(
            "`user` or `author`, `assignees`, `created_at`, `labels`, `html_url`",
            "reporter, assignee, created, labels, link")
        .with("`duplicateOf`, or `Duplicate of #12` in the `body`", "duplicate of")
        .with(
            "an issue with `pull_request`, or whose address is one's",
            "left out, and counted in a warning")
        .with("30, 100 or 1,000 issues exactly", "a warning: that is a page")
        .without("comments, milestones, reactions.");
  }

  @Override
  boolean claims(JsonHead head) {
    boolean issue =
        head.has("number", "title") && !head.hasAny("tests", "suites", "fullTitle", "iid");
    boolean person = head.hasAny("user.login", "author.login");
    return issue
        || head.has("total_count", "incomplete_results")
        || head.has("repository_url", "number")
        || (person && head.hasAny("body", "comments", "assignees.login", "number"))
        || isError(head);
  }

  private static boolean isError(JsonHead head) {
    return head.top("message")
        && (head.value("documentation_url").contains("github") || head.only("message"));
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  Set<Integer> pages() {
    return Set.of(30, 100, 1_000);
  }

  @Override
  boolean isOther(Node issue) {
    return !issue.at("pull_request").fields().isEmpty()
        || issue.text("isPullRequest").equals("true")
        || issue.text("__typename").equals("PullRequest")
        || PULL.matcher(issue.first("html_url", "url")).matches();
  }

  @Override
  TicketDraft draft(Node issue) {
    String number = issue.text("number");
    String repository = issue.at("repository").first("full_name", "nameWithOwner");
    String assignees = Names.joined(issue.at("assignees"));
    String body = issue.text("body");
    String html = issue.text("html_url");
    TicketDraft draft =
        new TicketDraft()
            .id(repository.isEmpty() || number.isEmpty() ? number : repository + "#" + number)
            .title(issue.text("title"))
            .description(body)
            .status(issue.text("state"))
            .resolution(issue.first("state_reason", "stateReason"))
            .reporter(Names.joined(issue.at(issue.has("user") ? "user" : "author")))
            .assignee(assignees.isEmpty() ? Names.joined(issue.at("assignee")) : assignees)
            .created(issue.first("created_at", "createdAt"))
            .link(html.isEmpty() ? issue.text("url") : html)
            .duplicateOf(issue.text("duplicateOf", "number"));
    Names.of(issue.at("labels")).forEach(draft::label);
    Duplicates.in(body).forEach(draft::duplicateOf);
    return draft;
  }
}
