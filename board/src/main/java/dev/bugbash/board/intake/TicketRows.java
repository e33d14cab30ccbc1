package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.JsonTexts;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tickets as rows. */
public final class TicketRows {

  private TicketRows() {}

  /** All tickets in the order of their import, each with the name that it has on the board. */
  public static List<Ticket> all(Sql sql) throws SQLException {
    return named(sql).stream().map(NamedTicket::ticket).toList();
  }

  static void insert(Sql sql, long report, ReportPart.TicketRow row) throws SQLException {
    Ticket ticket = row.ticket();
    sql.update(
        "INSERT INTO ticket (report, n, id, title, description, status, reporter, assignee,"
            + " created, labels, link, duplicate_of)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        report,
        row.n(),
        ticket.id(),
        ticket.title(),
        ticket.description(),
        ticket.status(),
        ticket.reporter(),
        ticket.assignee(),
        ticket.created(),
        JsonTexts.write(ticket.labels()),
        ticket.link(),
        JsonTexts.write(ticket.duplicateOf()));
  }

  /**
   * All tickets in the order of their import. A ticket that comes again with the same id from a
   * report of the same path is newer and replaces the one before, as when a tracker is exported
   * once a day, unless their links say that they are of two projects. A file that was read again by
   * other columns replaces all that it was before.
   */
  public static List<NamedTicket> named(Sql sql) throws SQLException {
    record Key(String path, String project, String id) {}
    Map<Key, Ticket> tickets = new LinkedHashMap<>();
    Set<Long> outdated = outdated(sql);
    sql.forEach(
        "SELECT t.id, title, description, status, reporter, assignee, created, labels, link,"
            + " duplicate_of, path, r.id"
            + " FROM shard s JOIN report r ON r.shard = s.id JOIN ticket t ON t.report = r.id"
            + " WHERE s.committed IS NOT NULL ORDER BY s.committed, r.path, r.id, t.n",
        row -> {
          if (!outdated.contains(row.getLong(12))) {
            Ticket ticket = ticket(row);
            tickets.put(
                new Key(row.getString(11), TicketNames.project(ticket), ticket.id()), ticket);
          }
        });
    TicketNames names = new TicketNames();
    tickets.forEach((key, ticket) -> names.add(key.path(), ticket));
    return tickets.entrySet().stream()
        .map(entry -> names.named(entry.getKey().path(), entry.getValue()))
        .toList();
  }

  /**
   * How many ids of a shard's tickets are those of other files' tickets, where nothing tells
   * whether they are the same tickets: not both have links.
   */
  static int doubtful(Sql sql, long shard) throws SQLException {
    return (int)
        sql.number(
            "SELECT count(DISTINCT mine.id) FROM report m JOIN ticket mine ON mine.report = m.id"
                + " JOIN ticket t ON t.id = mine.id AND (t.link = '' OR mine.link = '')"
                + " JOIN report r ON r.id = t.report AND r.path <> m.path"
                + " JOIN shard s ON s.id = r.shard AND (s.committed IS NOT NULL OR s.id = m.shard)"
                + " WHERE m.shard = ?",
            shard);
  }

  /** Reports of which a later one has path and content: the same file, read otherwise. */
  private static Set<Long> outdated(Sql sql) throws SQLException {
    Map<String, Long> newest = new HashMap<>();
    Set<Long> outdated = new HashSet<>();
    sql.forEach(
        "SELECT r.id, r.path || hex(substr(r.digest, 1, 32)) FROM report r"
            + " JOIN shard s ON s.id = r.shard WHERE s.committed IS NOT NULL"
            + " AND r.id IN (SELECT report FROM ticket) ORDER BY s.committed, r.id",
        row -> {
          Long before = newest.put(row.getString(2), row.getLong(1));
          if (before != null) {
            outdated.add(before);
          }
        });
    return outdated;
  }

  private static Ticket ticket(ResultSet row) throws SQLException {
    return new Ticket(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        JsonTexts.read(row.getString(8)),
        row.getString(9),
        JsonTexts.read(row.getString(10)));
  }
}
