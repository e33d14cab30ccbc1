package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.tui.app.BoardTicketSource;
import dev.bugbash.tui.app.Equipment;
import dev.bugbash.tui.app.Workplace;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Printable;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Times;
import dev.bugbash.tui.config.Folders;
import dev.bugbash.tui.config.Personal;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;

/** What a command works with: the environment as the common options see it. */
final class Desk {
  private static final int LONGEST_NAME = 80;

  private final Environment environment;
  private final Bugbash options;
  private final Ahead ahead;

  Desk(Environment environment, Bugbash options) {
    this(environment, options, Ahead.of("", environment));
  }

  /**
   * @param ahead awaited before a board is opened
   */
  Desk(Environment environment, Bugbash options, Ahead ahead) {
    this.environment = environment;
    this.options = options;
    this.ahead = ahead;
  }

  Environment environment() {
    return environment;
  }

  PrintWriter out() {
    return environment.out();
  }

  /** Whether to print JSON rather than for a person. */
  boolean json() {
    return options.json();
  }

  /** Prints one JSON object in one line. */
  void printJson(JsonLines.Fields fields) {
    new JsonLines(environment.out()).line(fields);
  }

  void print(Table table) {
    table.print(environment.out(), environment.width(), environment.colour());
  }

  /** Prints for a person, whatever control characters are in the line. */
  void say(String line) {
    environment.out().println(Printable.line(line));
  }

  /** Prints to standard error. */
  void complain(String line) {
    environment.err().println(Printable.line(line));
  }

  Times times() {
    return new Times(environment.clock());
  }

  /** Who is acting. */
  String who() {
    String name =
        options
            .as()
            .or(() -> environment.variable("BUGBASH_USER"))
            .or(() -> environment.variable("USER"))
            .or(() -> environment.variable("LOGNAME"))
            .orElse(environment.systemUser())
            .strip();
    if (name.isEmpty()) {
      throw new RefusedException(
          "Nobody knows who you are: say it with --as NAME, or once for all with BUGBASH_USER.");
    }
    return name(name);
  }

  /** The name of a person, where it can be one. */
  static String name(String text) {
    String name = text.strip();
    if (name.isEmpty()) {
      throw new RefusedException("A name may not be empty.");
    }
    if (name.length() > LONGEST_NAME || !name.equals(Printable.line(name))) {
      throw new RefusedException(
          Phrase.of(
              "A name has at most %d characters and no control characters: %s",
              LONGEST_NAME, name));
    }
    return name;
  }

  boolean hasBoard() {
    return location().exists();
  }

  /** Opens the board, which must exist. */
  Board existingBoard() {
    BoardLocation location = location();
    if (!hasBoard()) {
      throw new RefusedException(
          Phrase.of(
              "There is no board yet at %s. `bugbash import PATH` starts one; --board says where"
                  + " another is.",
              location.folder()));
    }
    ahead.awaitDriver();
    return Boards.open(location, environment.clock());
  }

  /** Opens the search of a board that this desk opened. */
  BoardSearch search(Board board) {
    return BoardSearch.open(location(), board, who(), environment.clock());
  }

  /** What the screen works with besides a board that this desk opened. */
  Equipment equipment(BoardSearch search, BoardTickets tickets, Personal personal) {
    return new Equipment(
        query -> Found.clusters(search, query),
        new BoardTicketSource(tickets),
        personal,
        workplace());
  }

  Workplace workplace() {
    return new Workplace(environment.workingFolder(), environment.variables());
  }

  /** Opens the tickets of a board that this desk opened. */
  BoardTickets tickets(Board board) {
    return BoardTickets.open(location(), board, environment.clock());
  }

  /** What people named the columns of tables of tickets as; nothing where there is no board. */
  Map<String, String> rememberedColumns() {
    if (!location().exists()) {
      return Map.of();
    }
    try (Board board = existingBoard();
        BoardTickets tickets = tickets(board)) {
      return tickets.columns();
    }
  }

  /** What the person keeps in their own folders. */
  Personal personal(String who) {
    return Personal.of(Folders.of(environment.variables()), who, location().folder());
  }

  /** Opens the board, or makes a new one. */
  Board board() {
    ahead.awaitDriver();
    return Boards.open(location(), environment.clock());
  }

  BoardLocation location() {
    Optional<String> named = options.board().or(() -> environment.variable("BUGBASH_BOARD"));
    return named
        .map(name -> BoardOption.parse(name, environment))
        .orElseGet(() -> BoardLocation.find(environment.workingFolder()));
  }
}
