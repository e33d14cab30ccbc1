package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Finds where a cluster is written about: its tickets, and the known cause that it stands for. */
final class LinkFinder {
  private final Board board;
  private final Supplier<Map<String, List<ClusterId>>> tickets;

  LinkFinder(Board board, Supplier<Map<String, List<ClusterId>>> tickets) {
    this.board = board;
    this.tickets = tickets;
  }

  /** The known cause first, then tickets by their id; each address once. */
  List<Link> of(ClusterId cluster) {
    List<Link> links = new ArrayList<>();
    for (KnownCause cause : board.corrections().knownCauses()) {
      if (cause.cluster().filter(cluster::equals).isPresent()) {
        add(links, cause.name(), cause.link());
      }
    }
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Ticket ticket : board.tickets()) {
      addresses.put(ticket.id(), ticket.link());
    }
    tickets.get().entrySet().stream()
        .filter(entry -> entry.getValue().contains(cluster))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(id -> add(links, id, addresses.getOrDefault(id, "")));
    return List.copyOf(links);
  }

  private static void add(List<Link> links, String name, String address) {
    boolean known = links.stream().anyMatch(link -> link.address().equals(address));
    if (!address.isBlank() && !known) {
      links.add(new Link(name, address));
    }
  }
}
