package dev.bugbash.importers.tickets.xml;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.tickets.Completeness;
import dev.bugbash.importers.tickets.TicketDraft;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** Bugzilla's XML of bugs. */
public final class BugzillaXml implements ReportFormat {
  private static final int LINE = 4 * 1024;

  @Override
  public String name() {
    return "bugzilla-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Bugzilla, as XML", "`show_bug.cgi?ctype=xml`: the root `bugzilla` with a `bug` each.")
        .with("`bug_id`, `short_desc`", "id, title")
        .with("the first `long_desc`, or the one with `comment_count` 0", "description")
        .with("`bug_status`, `resolution`", "status; the resolution in brackets")
        .with(
            "`reporter`, `assigned_to`, `creation_ts`, `keywords`",
            "reporter, assignee, created, labels")
        .with("`dup_id`", "duplicate of")
        .with("`urlbase` of the root and the id", "link")
        .with(
            "`error` of a bug (`NotFound`, `NotPermitted`, `InvalidBugId`)",
            "a warning; an error where all bugs are so")
        .without("other comments, attachments, flags.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(root -> root.name().equals("bugzilla")).isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Completeness completeness = new Completeness();
    int[] refused = {0};
    XmlReport.read(content, sink, root -> bugs(root, sink, completeness, refused));
    if (refused[0] > 0 && completeness.entries() == 0) {
      throw new UnreadableReportException(
          0, "holds no tickets: Bugzilla refused all " + refused[0] + " of them");
    }
    completeness.tell(sink);
  }

  private static void bugs(
      XmlCursor root, ReportSink sink, Completeness completeness, int[] refused)
      throws IOException {
    String base = root.attribute("urlbase");
    root.children(
        name -> {
          if (!name.equals("bug")) {
            return;
          }
          String error = root.attribute("error");
          int line = root.line();
          Bug bug = new Bug(root);
          bug.read(base);
          if (!error.isEmpty()) {
            refused[0]++;
            sink.warning(new Warning(line, "bug " + bug.id + " was not exported: " + error));
          } else if (bug.draft.isNothing()) {
            completeness.nothing();
          } else {
            completeness.ticket(sink, bug.draft, line);
          }
        });
  }

  private static final class Bug {
    final TicketDraft draft = new TicketDraft();
    private final XmlCursor cursor;
    String id = "";
    private boolean described;

    Bug(XmlCursor cursor) {
      this.cursor = cursor;
    }

    void read(String base) throws IOException {
      cursor.children(this::part);
      if (!base.isEmpty() && !id.isEmpty()) {
        draft.link(base + (base.endsWith("/") ? "" : "/") + "show_bug.cgi?id=" + id);
      }
    }

    private void part(String name) throws IOException {
      switch (name) {
        case "bug_id" -> {
          id = cursor.text(LINE);
          draft.id(id);
        }
        case "short_desc" -> draft.title(cursor.text(LINE));
        case "bug_status" -> draft.status(cursor.text(LINE));
        case "resolution" -> draft.resolution(cursor.text(LINE));
        case "reporter" -> draft.reporter(cursor.text(LINE));
        case "assigned_to" -> draft.assignee(cursor.text(LINE));
        case "creation_ts" -> draft.created(cursor.text(LINE));
        case "dup_id" -> draft.duplicateOf(cursor.text(LINE));
        case "keywords", "tag" -> {
          for (String word : cursor.text(LINE).split(",")) {
            draft.label(word);
          }
        }
        case "long_desc" -> comment();
        default -> {
          // The rest is not of a ticket as we know it.
        }
      }
    }

    /** What the reporter wrote is comment 0; old versions do not number them, it is the first. */
    private void comment() throws IOException {
      String[] parts = {"", ""};
      cursor.children(
          name -> {
            switch (name) {
              case "comment_count" -> parts[0] = cursor.text(LINE);
              case "thetext" -> parts[1] = cursor.text(BoundedText.MESSAGE);
              default -> {
                // Who and when.
              }
            }
          });
      if (!described || parts[0].equals("0")) {
        draft.description(parts[1]);
      }
      described = true;
    }
  }
}
