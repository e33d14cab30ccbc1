package dev.bugbash.importers.tickets.json;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.tickets.TicketDraft;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A tracker's answers in JSON. */
abstract class TrackerJson implements ReportFormat {
  private static final String PAGES =
      """
      Read are arrays of tickets, pages, GraphQL's `nodes`, one ticket, and several of these one after the other, as with
      `--paginate` or one a line.
      """;

  private final String name;
  private final String title;
  private final String text;

  TrackerJson(String name, String title, String text) {
    this.name = name;
    this.title = title;
    this.text = text;
  }

  /** Whether what begins like this is an answer of this tracker, be it an error. */
  abstract boolean claims(JsonHead head);

  /** The keys of a ticket that are looked at, wherever they stand in it. */
  abstract Set<String> keys();

  /** Whether that is one of them. */
  boolean reads(String key) {
    return keys().contains(key);
  }

  /** The ticket in an object; a draft that is nothing where there is none in it. */
  abstract TicketDraft draft(Node ticket);

  /** Whether it is counted among the tickets but is none, as a pull request. */
  boolean isOther(Node ticket) {
    return false;
  }

  /** How many tickets the tracker gives at most at once. */
  Set<Integer> pages() {
    return Set.of();
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(title, text + PAGES)
        .withNotes(
            """
            Where the tracker says that there are more tickets, or the file holds exactly a page of them, that is a
            warning. A tracker's error, such as `{"message": "Not Found"}`, is refused with its message.
            """);
  }

  @Override
  public final boolean recognises(String head, String fileName) {
    JsonHead keys = JsonHead.of(head);
    return keys != JsonHead.NONE
        && Trackers.first(keys).filter(this.getClass()::isInstance).isPresent();
  }

  @Override
  public final void read(InputStream content, ReportSink sink) throws IOException {
    new TicketsReader(this, sink).read(content);
  }

  /** All who are asked, in this order, so that no two claim the same. */
  static final class Trackers {
    private static final List<TrackerJson> ALL =
        List.of(
            new BugzillaJson(),
            new LaunchpadJson(),
            new JiraJson(),
            new GitLabIssuesJson(),
            new GitHubIssuesJson(),
            new RedmineJson(),
            new TicketsJson());

    private Trackers() {}

    static Optional<TrackerJson> first(JsonHead head) {
      return ALL.stream().filter(tracker -> tracker.claims(head)).findFirst();
    }
  }
}
