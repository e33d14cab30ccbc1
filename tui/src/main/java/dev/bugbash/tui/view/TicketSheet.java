package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.board.tickets.SimilarCluster;
import dev.bugbash.board.tickets.SimilarTicket;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A ticket, what is linked with it, and what is like it.
 *
 * @param similar empty until it has been looked for
 */
public record TicketSheet(Ticket ticket, List<ClusterRow> linked, Optional<Similar> similar)
    implements Sheet {
  public TicketSheet {
    linked = List.copyOf(linked);
  }

  public TicketSheet with(Optional<Similar> found) {
    return new TicketSheet(ticket, linked, found);
  }

  @Override
  public void write(Paragraphs to, Instant now, Supplier<ZoneId> zone) {
    to.text(ticket.id() + "  " + ticket.title(), Role.STRONG);
    to.line(Line.EMPTY);
    to.field("status", ticket.status());
    to.field("assignee", ticket.assignee());
    to.field("reporter", ticket.reporter());
    to.field("created", time(ticket.created(), now, zone));
    to.field("labels", String.join(", ", ticket.labels()));
    to.field("duplicate of", String.join(", ", ticket.duplicateOf()), Role.VARIES);
    to.field("link", ticket.link(), Role.MUTED);
    if (!linked.isEmpty()) {
      to.heading("Linked clusters");
      linked.forEach(row -> to.cluster(row, row.state().word(), Role.COMMON));
    }
    similar(to);
    if (!ticket.description().isBlank()) {
      to.heading("Description");
      to.text(ticket.description(), Role.TEXT);
    }
  }

  /** As every other time here, where it is one. */
  private static String time(String written, Instant now, Supplier<ZoneId> zone) {
    try {
      return Age.since(OffsetDateTime.parse(written).toInstant(), now, zone);
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  private void similar(Paragraphs to) {
    if (similar.isEmpty()) {
      to.heading("What is like it");
      to.text("comparing\u2026", Role.MUTED);
      return;
    }
    to.heading("Probable duplicates");
    to.text("the number says how alike they are: 0 not at all, 1 the same words", Role.MUTED);
    similar.get().tickets().forEach(other -> ticket(to, other));
    if (similar.get().tickets().isEmpty()) {
      to.text("no other ticket is like it", Role.MUTED);
    }
    to.heading("Clusters that may be the same bug");
    similar.get().clusters().forEach(other -> cluster(to, other));
    if (similar.get().clusters().isEmpty()) {
      to.text("no cluster is like it", Role.MUTED);
    }
  }

  private static void ticket(Paragraphs to, SimilarTicket other) {
    String remark = other.known() ? "known " : "";
    entry(to, other.score(), other.ticket().id(), remark, other.ticket().title());
    shared(to, other.shared());
  }

  private static void cluster(Paragraphs to, SimilarCluster other) {
    String remark = other.linked() ? "linked " : "";
    entry(to, other.score(), other.cluster().id().toString(), remark, other.cluster().title());
    shared(to, other.shared());
  }

  private static void entry(Paragraphs to, double score, String id, String remark, String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    String number = String.format(Locale.ROOT, "%.2f  ", score);
    int room = to.width() - Text.width(number + id + remark) - 2;
    to.line(
        new Line(
            List.of(
                new Span(number, score >= 0.5 ? Role.COMMON : Role.MUTED),
                new Span(id + "  ", Role.STRONG),
                new Span(remark, Role.COMMON),
                new Span(Text.fit(line, Math.max(1, room)), Role.TEXT))));
  }

  private static void shared(Paragraphs to, List<String> words) {
    if (!words.isEmpty()) {
      String text = "      " + String.join(", ", words);
      to.line(Line.of(Text.fit(text, to.width()), Role.MUTED));
    }
  }
}
