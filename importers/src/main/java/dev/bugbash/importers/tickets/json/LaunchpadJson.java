package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Launchpad's bugs, and its bug tasks, of its web service. */
public final class LaunchpadJson extends TrackerJson {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "description",
          "status",
          "owner_link",
          "assignee_link",
          "bug_link",
          "tags",
          "date_created",
          "web_link",
          "duplicate_of_link");

  private static final Pattern TASK =
      Pattern.compile("Bug #(?<id>\\d{1,12}) in [^:]{1,200}: \"(?<title>.*)\"", Pattern.DOTALL);

  public LaunchpadJson() {
    super(
        "launchpad-json",
        "Launchpad",
        "The web service: bugs, and bug tasks as `searchTasks` gives them.\n");
  }

  @Override
  public FormatGuide guide() {
    return super.guide()
        .with(
            "`id`, or the end of `bug_link`", "id; a bug that concerns two projects has two tasks")
        .with("`title`; of a task what it quotes", "title")
        .with("`owner_link`, `assignee_link`", "reporter, assignee, without the `~`")
        .with("`date_created`, `tags`, `web_link`", "created, labels, link")
        .with("`duplicate_of_link`", "duplicate of")
        .with("`total_size`, `next_collection_link`", "a warning, where there is more")
        .without("messages, importance, heat.");
  }

  @Override
  boolean claims(JsonHead head) {
    return (head.top("entries") && head.hasAny("total_size", "total_size_link", "start"))
        || (head.has("self_link") && head.hasAny("bug_link", "duplicate_of_link", "date_created"))
        || (head.top("entries") && head.hasAny("bug_link", "resource_type_link"));
  }

  @Override
  Set<String> keys() {
    return KEYS;
  }

  @Override
  TicketDraft draft(Node bug) {
    Matcher task = TASK.matcher(bug.text("title").strip());
    boolean isTask = task.matches();
    String id = bug.first("id", "bug_link");
    TicketDraft draft =
        new TicketDraft()
            .id(id.isEmpty() && isTask ? task.group("id") : Duplicates.idOf(id))
            .title(isTask ? task.group("title") : bug.text("title"))
            .description(bug.text("description"))
            .status(bug.text("status"))
            .reporter(person(bug.text("owner_link")))
            .assignee(person(bug.text("assignee_link")))
            .created(bug.text("date_created"))
            .link(bug.text("web_link"))
            .duplicateOf(Duplicates.idOf(bug.text("duplicate_of_link")));
    Names.of(bug.at("tags")).forEach(draft::label);
    return draft;
  }

  private static String person(String link) {
    return Duplicates.idOf(link).replaceFirst("^~", "");
  }
}
