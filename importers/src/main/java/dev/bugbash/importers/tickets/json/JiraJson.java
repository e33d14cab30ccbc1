package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.Locale;
import java.util.Set;

/** Jira's issues of its REST interface, versions 2 and 3. */
public final class JiraJson extends TrackerJson {
  private static final Set<String> KEYS =
      Set.of(
          "key",
          "id",
          "self",
          "fields",
          "summary",
          "description",
          "status",
          "resolution",
          "reporter",
          "creator",
          "assignee",
          "name",
          "displayName",
          "created",
          "labels",
          "issuelinks",
          "type",
          "outwardIssue",
          "content",
          "text");

  public JiraJson() {
    super(
        "jira-json",
        "Jira",
        "REST, versions 2 and 3: `/search`, `/search/jql`, `/issue/KEY`, boards and sprints.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with("`key`", "id")
        .with(
            "`summary`, `description`",
            "title, description; of Atlassian's document format the text")
        .with("`status`, `resolution`", "status; the resolution in brackets")
        .with("`reporter`, `assignee`, `created`, `labels`", "as they are called, by `displayName`")
        .with("the address of `self`, and the key", "link")
        .with("an `outwardIssue` of a link named like `Duplicate`", "duplicate of")
        .with("`total`, `isLast`, `nextPageToken`", "a warning, where there is more")
        .without("comments, custom fields, sub-tasks.");
  }

  @Override
  boolean claims(JsonHead head) {
    return head.has("key", "fields")
        || head.has("key", "fields.summary")
        || head.has("issues", "startAt", "maxResults")
        || (head.has("issues") && head.hasAny("nextPageToken", "isLast"))
        || (head.has("errorMessages") && !head.array());
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  TicketDraft draft(Node issue) {
    Node fields = issue.at("fields");
    Node description = fields.at("description");
    String key = issue.text("key");
    TicketDraft draft =
        new TicketDraft()
            .id(key.isEmpty() ? issue.text("id") : key)
            .title(fields.text("summary"))
            .description(description.text() + document(description))
            .status(fields.text("status", "name"))
            .resolution(fields.text("resolution", "name"))
            .reporter(
                Names.joined(
                    fields.at(fields.at("reporter").fields().isEmpty() ? "creator" : "reporter")))
            .assignee(Names.joined(fields.at("assignee")))
            .created(fields.text("created"))
            .link(link(issue.text("self"), key));
    Names.of(fields.at("labels")).forEach(draft::label);
    for (Node link : fields.at("issuelinks").items()) {
      if (link.text("type", "name").toLowerCase(Locale.ROOT).startsWith("duplicat")) {
        draft.duplicateOf(link.text("outwardIssue", "key"));
      }
    }
    return draft;
  }

  private static String link(String self, String key) {
    int api = self.indexOf("/rest/");
    return api < 0 || key.isEmpty() ? "" : self.substring(0, api) + "/browse/" + key;
  }

  /** The text of Atlassian's document format. */
  private static String document(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    String type = node.text("type");
    if (type.equals("text")) {
      text.append(node.text("text"));
    } else if (type.equals("hardBreak")) {
      text.append('\n');
    }
    node.at("content").items().forEach(child -> append(child, text));
    boolean block =
        Set.of("paragraph", "heading", "codeBlock", "listItem", "tableRow").contains(type);
    if (block && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
