package dev.bugbash.board.tickets;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardException;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.intake.ClusterEvidence;
import dev.bugbash.board.intake.TicketRows;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.tickets.Alike;
import dev.bugbash.categorizer.tickets.ClusterText;
import dev.bugbash.categorizer.tickets.TicketSpace;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Frame;
import dev.bugbash.model.Ticket;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tickets of a board that is open. */
public final class BoardTickets implements AutoCloseable {
  /** So many signatures of a cluster tell what it is about. */
  private static final int SIGNATURES = 20;

  private static final int FRAMES = 60;

  /** Below that nothing is alike that a person would call so. */
  private static final double LEAST = 0.08;

  /** So many clusters are likely to be the bug of a ticket. */
  private static final int LIKELIEST = 3;

  private final Board board;
  private final Clock clock;
  private final Database database;

  private BoardTickets(Board board, Clock clock, Database database) {
    this.board = board;
    this.clock = clock;
    this.database = database;
  }

  /**
   * Opens the tickets of a board.
   *
   * @param location where the board lives that is open as {@code board}
   */
  public static BoardTickets open(BoardLocation location, Board board, Clock clock) {
    return new BoardTickets(board, clock, Database.of(location.file(), Durability.FULL));
  }

  /** The clusters that people linked with tickets, by the ticket's id. */
  public Map<String, List<ClusterId>> links() {
    try {
      return database.read(TicketLinks::all);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Says that a ticket is about a cluster. */
  public LinkOutcome link(String ticket, ClusterId cluster, String who) {
    return write(sql -> TicketLinks.link(sql, ticket, cluster, who, clock.millis()));
  }

  /** Says that it is not. */
  public LinkOutcome unlink(String ticket, ClusterId cluster, String who) {
    return write(sql -> TicketLinks.unlink(sql, ticket, cluster, who, clock.millis()));
  }

  /**
   * The tickets that a person may mean who wrote an id in any case, or the name of a project or a
   * file, {@code #} and an id; by their full names.
   */
  public Map<String, Ticket> meant(String asked) {
    try {
      return MeantTickets.of(database.read(TicketRows::named), asked);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /**
   * What is like the ticket of that id, or of that id in another case; empty where there is none.
   * Of several exports that know the id the one that was imported last counts.
   *
   * @param limit at most so many of each
   */
  public Optional<Similar> similar(String id, int limit) {
    List<Ticket> tickets = board.tickets();
    int place = place(tickets, id);
    if (place < 0) {
      return Optional.empty();
    }
    List<ClusterRow> rows = board.clusters();
    TicketSpace space = TicketSpace.of(tickets, texts(rows));
    Ticket ticket = tickets.get(place);
    Set<ClusterId> linked = new HashSet<>(links().getOrDefault(ticket.id(), List.of()));
    return Optional.of(
        new Similar(
            ticket,
            similarTickets(space, tickets, place, limit),
            space.clusters(place, limit).stream()
                .filter(alike -> alike.score() >= LEAST)
                .map(alike -> cluster(rows, alike, linked))
                .toList()));
  }

  /**
   * The tickets that are most like a cluster, among those that it is one of the likeliest for; the
   * most alike first.
   *
   * @param limit at most so many
   */
  public List<SimilarTicket> alike(ClusterId cluster, int limit) {
    List<Ticket> tickets = board.tickets();
    List<ClusterRow> rows = tickets.isEmpty() ? List.of() : board.clusters();
    TicketSpace space = TicketSpace.of(tickets, texts(rows));
    List<SimilarTicket> similar = new ArrayList<>();
    for (int i = 0; i < tickets.size(); i++) {
      Ticket ticket = tickets.get(i);
      space.clusters(i, LIKELIEST).stream()
          .filter(alike -> alike.score() >= LEAST)
          .filter(alike -> rows.get(alike.place()).id().equals(cluster))
          .map(alike -> new SimilarTicket(ticket, false, alike.score(), alike.shared()))
          .forEach(similar::add);
    }
    return similar.stream()
        .sorted(Comparator.comparingDouble(SimilarTicket::score).reversed())
        .limit(limit)
        .toList();
  }

  /** What people named the columns of tables as, by the header of the table. */
  public Map<String, String> columns() {
    try {
      return database.read(TicketColumns::all);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Keeps what a person named the columns as; returns how many headers were new or changed. */
  public int rememberColumns(Map<String, String> columns, String who) {
    try {
      return columns.isEmpty()
          ? 0
          : database.write(sql -> TicketColumns.remember(sql, columns, who, clock.millis()));
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** The number of the newest import, for {@link #likelyDuplicates}. */
  public long newest() {
    try {
      return database.read(sql -> sql.number("SELECT max(committed) FROM shard"));
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** How many of the tickets that came after an import look like duplicates of others. */
  public int likelyDuplicates(long after) {
    try {
      Set<String> fresh =
          new HashSet<>(
              database.read(
                  sql ->
                      sql.list(
                          "SELECT t.id FROM shard s JOIN report r ON r.shard = s.id"
                              + " JOIN ticket t ON t.report = r.id WHERE s.committed > ?",
                          row -> row.getString(1),
                          after)));
      List<Ticket> tickets = board.tickets();
      TicketSpace space = TicketSpace.of(tickets, List.of());
      return (int)
          IntStream.range(0, tickets.size())
              .filter(i -> fresh.contains(plain(tickets.get(i).id())))
              .filter(i -> space.duplicates(i, 1).stream().anyMatch(TicketSpace::isDuplicate))
              .count();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /** Without the project that tells it from another ticket of that id. */
  private static String plain(String id) {
    return id.substring(id.lastIndexOf('#') + 1);
  }

  private static int place(List<Ticket> tickets, String id) {
    int exact = last(tickets, ticket -> ticket.id().equals(id));
    return exact >= 0 ? exact : last(tickets, ticket -> ticket.id().equalsIgnoreCase(id));
  }

  private static int last(List<Ticket> tickets, Predicate<Ticket> wanted) {
    return IntStream.range(0, tickets.size())
        .filter(i -> wanted.test(tickets.get(i)))
        .max()
        .orElse(-1);
  }

  /** What the tracker calls a duplicate is there however little the words have in common. */
  private static List<SimilarTicket> similarTickets(
      TicketSpace space, List<Ticket> tickets, int place, int limit) {
    Set<Integer> known = KnownDuplicates.of(tickets, place);
    Map<Integer, SimilarTicket> similar = new LinkedHashMap<>();
    known.forEach(
        other -> similar.put(other, new SimilarTicket(tickets.get(other), true, 0, List.of())));
    for (Alike alike : space.duplicates(place, known.isEmpty() ? limit : tickets.size())) {
      boolean isKnown = known.contains(alike.place());
      if (isKnown || alike.score() >= LEAST) {
        Ticket ticket = tickets.get(alike.place());
        similar.put(
            alike.place(), new SimilarTicket(ticket, isKnown, alike.score(), alike.shared()));
      }
    }
    return similar.values().stream().limit(limit).toList();
  }

  private static SimilarCluster cluster(List<ClusterRow> rows, Alike alike, Set<ClusterId> linked) {
    ClusterRow row = rows.get(alike.place());
    return new SimilarCluster(row, linked.contains(row.id()), alike.score(), alike.shared());
  }

  private List<ClusterText> texts(List<ClusterRow> rows) {
    try {
      Map<Long, List<Evidence>> evidence = database.read(ClusterEvidence::read);
      return rows.stream()
          .map(row -> text(row, evidence.getOrDefault(row.id().number(), List.of())))
          .toList();
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private static ClusterText text(ClusterRow row, List<Evidence> all) {
    List<Evidence> some = all.subList(0, Math.min(SIGNATURES, all.size()));
    return new ClusterText(
        row.title(),
        Stream.concat(
                Stream.of(row.type()),
                some.stream().flatMap(e -> Stream.of(e.type(), e.causeType())))
            .distinct()
            .toList(),
        some.stream().map(Evidence::template).distinct().toList(),
        some.stream()
            .flatMap(e -> e.frames().stream())
            .map(Frame::symbol)
            .distinct()
            .limit(FRAMES)
            .toList(),
        some.stream().map(e -> e.test().toString()).distinct().toList());
  }

  private LinkOutcome write(Database.Work<LinkOutcome> work) {
    try {
      return database.write(work);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private static BoardException broken(SQLException e) {
    return new BoardException("the tickets of the board can't be used: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      database.close();
    } catch (SQLException e) {
      throw broken(e);
    }
  }
}
