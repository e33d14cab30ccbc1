package dev.bugbash.bench.tickets;

import dev.bugbash.bench.JsonLine;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads tickets and pairs of duplicates, both JSON Lines. */
final class LabelledTickets {
  private LabelledTickets() {}

  /** A ticket that has a duplicate, and that duplicate; by id. */
  record Pair(String ticket, String duplicate) {}

  static List<Ticket> tickets(Path file) throws IOException {
    List<Ticket> tickets = new ArrayList<>();
    for (JsonLine f : JsonLine.read(file)) {
      tickets.add(
          new Ticket(
              f.text("id"),
              f.text("title"),
              f.text("description"),
              f.text("status"),
              "",
              "",
              f.text("created"),
              List.of(),
              ""));
    }
    return tickets;
  }

  static List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (JsonLine f : JsonLine.read(file)) {
      pairs.add(new Pair(f.text("a"), f.text("b")));
    }
    return pairs;
  }
}
