package dev.bugbash.board.tickets;

import dev.bugbash.board.intake.NamedTicket;
import dev.bugbash.model.Ticket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the tickets that a person may mean. */
final class MeantTickets {
  private MeantTickets() {}

  /** By their full names; those in another case only where there is none in this case. */
  static Map<String, Ticket> of(List<NamedTicket> all, String asked) {
    Map<String, Ticket> exactly = of(all, asked, String::equals);
    return exactly.isEmpty() ? of(all, asked, String::equalsIgnoreCase) : exactly;
  }

  private static Map<String, Ticket> of(
      List<NamedTicket> all, String asked, BiPredicate<String, String> same) {
    Map<String, Ticket> meant = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    all.stream()
        .filter(each -> each.isMeantBy(asked, same) && names.add(each.ticket().id()))
        .forEach(each -> meant.put(each.fullName(), each.ticket()));
    return meant;
  }
}
