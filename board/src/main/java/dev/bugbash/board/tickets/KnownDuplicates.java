package dev.bugbash.board.tickets;

import dev.bugbash.model.Ticket;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Duplicates that the tracker itself knows. */
final class KnownDuplicates {
  private KnownDuplicates() {}

  /**
   * The places of the tickets that the one at a place is a duplicate of, those that are duplicates
   * of it, and those that are duplicates of the same.
   */
  static Set<Integer> of(List<Ticket> tickets, int place) {
    Ticket ticket = tickets.get(place);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < tickets.size(); i++) {
      places.put(tickets.get(i).id(), i);
    }
    Set<Integer> known = new LinkedHashSet<>();
    ticket.duplicateOf().stream().filter(places::containsKey).map(places::get).forEach(known::add);
    for (int i = 0; i < tickets.size(); i++) {
      List<String> others = tickets.get(i).duplicateOf();
      if (others.contains(ticket.id())
          || others.stream().anyMatch(ticket.duplicateOf()::contains)) {
        known.add(i);
      }
    }
    known.remove(place);
    return known;
  }
}
