package dev.bugbash.importers.tickets.xml;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.tickets.Completeness;
import dev.bugbash.importers.tickets.HtmlText;
import dev.bugbash.importers.tickets.TicketDraft;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Jira's XML, which is an RSS feed of issues. */
public final class JiraXml implements ReportFormat {
  private static final int LINE = 4 * 1024;

  @Override
  public String name() {
    return "jira-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Jira, as XML",
            "The XML of a search or an issue: `rss` with a `channel` of items that have a `key`.")
        .with("`key`", "id")
        .with("`summary`; without one `title` without the key", "title")
        .with("`description`", "description; its HTML becomes text")
        .with("`status`, `resolution`", "status; the resolution in brackets")
        .with(
            "`reporter`, `assignee`", "reporter, assignee; their `username`, without one the name")
        .with("`created`, `labels`, `link`", "created, labels, link")
        .with("`outwardlinks` of an `issuelinktype` named like `Duplicate`", "duplicate of")
        .with(
            "`total` of `<issue start end total>` above the items", "a warning, where that is more")
        .without("comments, attachments, custom fields, `Unassigned`.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("rss") && root.holds("channel") && isJira(root))
        .isPresent();
  }

  private static boolean isJira(XmlRoot root) {
    boolean item = root.holds("item") && root.holds("key");
    return item || root.holds("build-info") || (root.holds("issue") && !root.holds("item"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Completeness completeness = new Completeness();
    XmlReport.read(
        content,
        sink,
        root ->
            root.children(
                channel -> {
                  if (channel.equals("channel")) {
                    root.children(name -> entry(name, root, sink, completeness));
                  }
                }));
    completeness.tell(sink);
  }

  private static void entry(
      String name, XmlCursor cursor, ReportSink sink, Completeness completeness)
      throws IOException {
    if (name.equals("issue")) {
      completeness.total(cursor.number("total"));
      completeness.pageBegins(cursor.number("start"));
    } else if (name.equals("item")) {
      int line = cursor.line();
      TicketDraft draft = item(cursor);
      if (draft.isNothing()) {
        completeness.nothing();
      } else {
        completeness.ticket();
        sink.ticket(draft.ticket("line-" + line));
      }
    }
  }

  private static TicketDraft item(XmlCursor cursor) throws IOException {
    TicketDraft draft = new TicketDraft();
    String[] titles = {"", ""};
    cursor.children(
        name -> {
          switch (name) {
            case "key" -> draft.id(cursor.text(LINE));
            case "title" ->
                titles[1] = cursor.text(LINE).replaceFirst("^\\[[^\\]\\s]{1,60}\\]\\s*", "");
            case "summary" -> titles[0] = cursor.text(LINE);
            case "description" -> draft.description(HtmlText.of(cursor.text(BoundedText.STACK)));
            case "status" -> draft.status(cursor.text(LINE));
            case "resolution" -> draft.resolution(cursor.text(LINE));
            case "reporter" -> draft.reporter(person(cursor));
            case "assignee" -> draft.assignee(person(cursor));
            case "created" -> draft.created(cursor.text(LINE));
            case "link" -> draft.link(cursor.text(LINE));
            case "labels" -> cursor.children(label -> draft.label(cursor.text(LINE)));
            case "issuelinks" -> cursor.children(type -> links(cursor, draft));
            default -> {
              // The rest is not of a ticket as we know it.
            }
          }
        });
    return draft.title(titles[0].isEmpty() ? titles[1] : titles[0]);
  }

  private static String person(XmlCursor cursor) throws IOException {
    String username = cursor.attribute("username", "accountid");
    String name = cursor.text(LINE);
    boolean nobody = username.equals("-1");
    boolean readable =
        !username.isEmpty() && !username.contains(":") && !username.matches("[0-9a-f]{24}");
    return nobody ? "" : readable || name.isEmpty() ? username : name;
  }

  private static void links(XmlCursor cursor, TicketDraft draft) throws IOException {
    boolean[] duplicate = {false};
    cursor.children(
        name -> {
          if (name.equals("name")) {
            duplicate[0] = cursor.text(LINE).toLowerCase(Locale.ROOT).startsWith("duplicat");
          } else if (name.equals("outwardlinks") && duplicate[0]) {
            cursor.children(link -> cursor.children(key -> key(key, cursor, draft)));
          }
        });
  }

  private static void key(String name, XmlCursor cursor, TicketDraft draft) throws IOException {
    if (name.equals("issuekey")) {
      draft.duplicateOf(cursor.text(LINE));
    }
  }
}
