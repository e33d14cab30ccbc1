package dev.bugbash.board.intake;

import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells tickets apart that have one id, as #12 of two repositories: the one that came first keeps
 * the plain id, the others are {@code acme/shop#12}, or {@code bugs.csv#12} where no link tells the
 * project. Where that is so, tickets of one title are the same.
 */
final class TicketNames {
  private static final Pattern FORGE = Pattern.compile("^(?:www\\.)?git(?:hub|lab)\\.com/");
  private static final Pattern TAIL =
      Pattern.compile("(?:/-)?/(?:issues|browse)/?$|/show_bug\\.cgi\\?id=$|/+$");

  private final Map<String, List<Source>> sources = new HashMap<>();

  private record Source(String path, String project, String title, String name) {
    boolean isSame(Source other) {
      boolean untold = project.isEmpty() || other.project.isEmpty();
      return untold ? title.equals(other.title) : project.equals(other.project);
    }

    boolean isBeside(Source other) {
      return project.equals(other.project) && (!project.isEmpty() || path.equals(other.path));
    }
  }

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

  /** Takes note of a ticket; to be told all of them in the order of import. */
  void add(String path, Ticket ticket) {
    List<Source> others = sources.computeIfAbsent(ticket.id(), id -> new ArrayList<>());
    String free = others.isEmpty() ? ticket.id() : fullName(path, ticket);
    Source source = source(path, ticket, free);
    String name = others.stream().filter(source::isSame).map(Source::name).findFirst().orElse(free);
    others.add(source(path, ticket, name));
  }

  /** The ticket by its name, once all are noted. */
  NamedTicket named(String path, Ticket ticket) {
    Source source = source(path, ticket, "");
    Ticket named =
        new Ticket(
            name(source, ticket.id()),
            ticket.title(),
            ticket.description(),
            ticket.status(),
            ticket.reporter(),
            ticket.assignee(),
            ticket.created(),
            ticket.labels(),
            ticket.link(),
            ticket.duplicateOf().stream().map(other -> name(source, other)).toList());
    return new NamedTicket(ticket.id(), fullName(path, ticket), named);
  }

  private static Source source(String path, Ticket ticket, String name) {
    return new Source(path, project(ticket), ticket.title(), name);
  }

  private static String fullName(String path, Ticket ticket) {
    String project = project(ticket);
    return (project.isEmpty() ? path : project) + "#" + ticket.id();
  }

  private String name(Source asking, String id) {
    List<Source> all = sources.getOrDefault(id, List.of());
    boolean isForeign =
        !asking.project.isEmpty() && all.stream().anyMatch(each -> !each.project.isEmpty());
    return all.stream()
        .filter(asking::isBeside)
        .map(Source::name)
        .findFirst()
        .orElse(isForeign ? asking.project + "#" + id : id);
  }
}
