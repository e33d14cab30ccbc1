package dev.bugbash.board.intake;

import dev.bugbash.model.Ticket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells tickets of two projects apart that have one id, as #12 of two repositories: the project
 * that came first keeps the plain id, the others' is {@code acme/shop#12}. Where a ticket's link
 * does not tell its project, the id is as it is.
 */
final class TicketNames {
  private static final Pattern FORGE = Pattern.compile("^(?:www\\.)?git(?:hub|lab)\\.com/");
  private static final Pattern TAIL =
      Pattern.compile("(?:/-)?/(?:issues|browse)/?$|/show_bug\\.cgi\\?id=$|/+$");

  private final Map<String, String> owners = new HashMap<>();

  /** What the link of a ticket says before its id, without what all links say; may be empty. */
  static String project(Ticket ticket) {
    String link = ticket.link();
    int scheme = link.indexOf("://");
    if (scheme < 0 || !link.endsWith(ticket.id()) || ticket.id().isEmpty()) {
      return "";
    }
    String before = link.substring(scheme + 3, link.length() - ticket.id().length());
    char last = before.isEmpty() ? 'x' : before.charAt(before.length() - 1);
    if (Character.isLetterOrDigit(last)) {
      return "";
    }
    String place = before.replaceFirst("/pull/$", "/issues/");
    return FORGE.matcher(TAIL.matcher(place).replaceFirst("")).replaceFirst("");
  }

  /** The ticket by the name that it has on the board; to be asked in the order of import. */
  Ticket named(Ticket ticket) {
    String project = project(ticket);
    if (project.isEmpty()) {
      return ticket;
    }
    owners.putIfAbsent(ticket.id(), project);
    List<String> duplicates =
        ticket.duplicateOf().stream().map(other -> name(project, other)).toList();
    String name = name(project, ticket.id());
    return name.equals(ticket.id()) && duplicates.equals(ticket.duplicateOf())
        ? ticket
        : new Ticket(
            name,
            ticket.title(),
            ticket.description(),
            ticket.status(),
            ticket.reporter(),
            ticket.assignee(),
            ticket.created(),
            ticket.labels(),
            ticket.link(),
            duplicates);
  }

  private String name(String project, String id) {
    return owners.getOrDefault(id, project).equals(project) ? id : project + "#" + id;
  }
}
