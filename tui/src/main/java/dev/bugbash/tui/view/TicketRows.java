package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets of the board. */
public final class TicketRows {
  private static final List<ListingColumn> COLUMNS =
      List.of(
          ListingColumn.text("ticket", 14, 9),
          ListingColumn.text("status", 18, 6),
          ListingColumn.text("clusters", 14, 8),
          ListingColumn.text("duplicate of", 14, 7),
          ListingColumn.text("assignee", 14, 4),
          ListingColumn.text("reporter", 14, 3),
          ListingColumn.rest("title"));

  private TicketRows() {}

  /**
   * @param links clusters by the ticket's id
   */
  public static ListingPage of(
      List<Ticket> tickets, Map<String, List<ClusterId>> links, List<ClusterRow> clusters) {
    Map<ClusterId, ClusterRow> byId = new HashMap<>();
    clusters.forEach(row -> byId.put(row.id(), row));
    Map<String, Integer> seen = new HashMap<>();
    List<ListingRow> rows = new ArrayList<>();
    for (Ticket ticket : tickets) {
      int nth = seen.merge(ticket.id(), 1, Integer::sum);
      List<ClusterRow> linked =
          links.getOrDefault(ticket.id(), List.of()).stream()
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .toList();
      rows.add(row(ticket, nth, linked));
    }
    return ListingPage.of(COLUMNS, rows);
  }

  private static ListingRow row(Ticket ticket, int nth, List<ClusterRow> linked) {
    String clusters = String.join(" ", linked.stream().map(row -> row.id().toString()).toList());
    return new ListingRow(
        nth + "/" + ticket.id(),
        "",
        List.of(
            Line.of(ticket.id(), Role.STRONG),
            Line.of(ticket.status(), Role.MUTED),
            Line.of(clusters, Role.COMMON),
            Line.of(String.join(" ", ticket.duplicateOf()), Role.VARIES),
            Line.of(ticket.assignee(), Role.TEXT),
            Line.of(ticket.reporter(), Role.MUTED),
            Line.of(ticket.title().strip().replaceAll("\\s+", " "), Role.TEXT)),
        linked.stream().findFirst().map(ClusterRow::id),
        new TicketSheet(ticket, linked, Optional.empty()));
  }
}
