package dev.bugbash.importers.tickets.markdown;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.text.Lines;
import dev.bugbash.importers.tickets.Completeness;
import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.TicketDraft;
import dev.bugbash.importers.tickets.table.TableHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown task list: each {@code - [ ] title} is an open ticket, each {@code - [x]} a done one;
 * indented lines below it are its description. An id such as {@code BUG-12} or {@code #12}, an
 * {@code @assignee}, {@code label:words} and a link are taken from the title; without an id it is
 * {@code line-N}.
 */
public final class TicketsMarkdown implements ReportFormat {
  private static final Pattern TASK =
      Pattern.compile(
          "^\\s{0,40}(?:[-*+]|\\d{1,9}[.)])\\s+\\[(?<mark>[ xX~-])\\]\\s+(?<title>.+)$",
          Pattern.DOTALL);
  private static final Pattern TASK_ANYWHERE =
      Pattern.compile("(?m)^\\s{0,40}(?:[-*+]|\\d{1,9}[.)])\\s+\\[[ xX~-]\\]\\s+\\S");
  private static final Pattern ID =
      Pattern.compile("(?<![\\w/])(?:[A-Z][A-Z0-9]{1,9}-\\d{1,9}|#\\d{1,9})\\b");
  private static final Pattern ASSIGNEE = Pattern.compile("(?<![\\w@])@([\\w.-]{1,60})");
  private static final Pattern LABEL = Pattern.compile("\\blabel:([\\w./-]{1,60})");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]]{1,500}");

  @Override
  public String name() {
    return "tickets-markdown";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Tickets as a task list",
            "A task list in Markdown, also numbered and nested; each is a ticket of its own.")
        .with("`- [ ] title`", "an open ticket")
        .with("`- [x] title`", "a done ticket")
        .with("indented lines below", "its description")
        .with("`BUG-12` or `#12` in the title", "its id; without one `line-N`")
        .with("`@ann`, `label:ui`, the first link", "assignee, label, link")
        .with("`Duplicate of #12` on a line below", "duplicate of 12")
        .without("text outside tasks.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return !head.stripLeading().startsWith("<")
        && TASK_ANYWHERE.matcher(head).find()
        && !TableHead.isTickets(head);
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Lines lines = new Lines(content);
    Completeness completeness = new Completeness();
    Task task = null;
    while (lines.next()) {
      String line = lines.text();
      Matcher m = TASK.matcher(line.length() > 10_000 ? line.substring(0, 10_000) : line);
      if (m.matches()) {
        emit(task, sink, completeness);
        task = new Task(lines.number(), m.group("title").strip(), !m.group("mark").equals(" "));
      } else if (task != null && (line.startsWith(" ") || line.startsWith("\t"))) {
        task.description.add(line.strip());
      } else if (!line.isBlank()) {
        emit(task, sink, completeness);
        task = null;
      }
    }
    emit(task, sink, completeness);
    completeness.tell(sink);
  }

  private static void emit(@Nullable Task task, ReportSink sink, Completeness completeness) {
    if (task != null) {
      completeness.ticket(sink, task.draft(), task.line);
    }
  }

  private static final class Task {
    final List<String> description = new ArrayList<>();
    private final int line;
    private final String title;
    private final boolean done;

    Task(int line, String title, boolean done) {
      this.line = line;
      this.title = title;
      this.done = done;
    }

    TicketDraft draft() {
      String id = first(ID, 0);
      String text = String.join("\n", description);
      TicketDraft draft =
          new TicketDraft()
              .id(id.startsWith("#") ? id.substring(1) : id)
              .title(title)
              .description(text)
              .status(done ? "done" : "open")
              .assignee(first(ASSIGNEE, 1))
              .link(first(LINK, 0));
      LABEL.matcher(title).results().forEach(found -> draft.label(found.group(1)));
      Duplicates.in(text).forEach(draft::duplicateOf);
      return draft;
    }

    private String first(Pattern pattern, int group) {
      Matcher m = pattern.matcher(title);
      return m.find() ? m.group(group) : "";
    }
  }
}
