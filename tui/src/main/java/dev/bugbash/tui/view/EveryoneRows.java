package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.Claim;
import dev.bugbash.tui.theme.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who holds what, person by person. */
public final class EveryoneRows {
  /** A claim that is older may have been forgotten. */
  private static final Duration STALE = Duration.ofDays(1);

  private static final String IDLE = "with nothing";

  private static final List<ListingColumn> COLUMNS =
      List.of(
          ListingColumn.text("holds", 16, 9),
          ListingColumn.text("since", 24, 6),
          ListingColumn.text("", 5, 7),
          ListingColumn.number("failures", 5),
          ListingColumn.number("tests", 4),
          ListingColumn.rest("cluster"));

  private EveryoneRows() {}

  /**
   * The viewer first, then by how many failures they hold, and who holds nothing last.
   *
   * @param people who are known, whether they hold something or not
   */
  public static ListingPage of(
      List<ClusterRow> clusters, Collection<String> people, String who, Instant now, ZoneId zone) {
    Map<String, List<ClusterRow>> held = new TreeMap<>();
    clusters.stream()
        .filter(row -> row.claim().isPresent())
        .forEach(row -> held.computeIfAbsent(row.owner(), o -> new ArrayList<>()).add(row));
    List<ListingRow> rows = new ArrayList<>();
    sorted(held, who).forEach((person, of) -> holder(person, of, who, now, zone, rows));
    people.stream()
        .filter(person -> !held.containsKey(person))
        .sorted()
        .forEach(person -> rows.add(idle(person, who)));
    return ListingPage.of(COLUMNS, rows);
  }

  private static Map<String, List<ClusterRow>> sorted(
      Map<String, List<ClusterRow>> held, String who) {
    Map<String, List<ClusterRow>> sorted = new LinkedHashMap<>();
    held.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, List<ClusterRow>> e) -> !e.getKey().equals(who))
                .thenComparing(e -> -failures(e.getValue())))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private static void holder(
      String person,
      List<ClusterRow> of,
      String who,
      Instant now,
      ZoneId zone,
      List<ListingRow> rows) {
    long stale = of.stream().filter(row -> stale(row.claim().orElseThrow(), now)).count();
    String section =
        name(person, who)
            + "  "
            + count(of.size(), "cluster")
            + ", "
            + count(failures(of), "failure")
            + " in "
            + count(of.stream().mapToInt(ClusterRow::tests).sum(), "test")
            + (stale > 0 ? ", " + stale + " stale" : "");
    of.stream()
        .sorted(Comparator.comparing(row -> row.claim().orElseThrow().since()))
        .forEach(row -> rows.add(claim(section, person, row, of, who, now, zone)));
  }

  private static ListingRow claim(
      String section,
      String person,
      ClusterRow row,
      List<ClusterRow> all,
      String who,
      Instant now,
      ZoneId zone) {
    Claim claim = row.claim().orElseThrow();
    boolean stale = stale(claim, now);
    return new ListingRow(
        row.id().toString(),
        section,
        List.of(
            Line.of(row.id().toString(), person.equals(who) ? Role.MINE : Role.HELD),
            Line.of(Age.since(claim.since(), now, zone), stale ? Role.ALARM : Role.MUTED),
            Line.of(stale ? "stale" : "", Role.ALARM),
            Line.of(Integer.toString(row.size()), Role.TEXT),
            Line.of(Integer.toString(row.tests()), Role.TEXT),
            Line.of(row.title(), Role.TEXT)),
        Optional.of(row.id()),
        (to, at, in) -> sheet(to, person, row, all, at, in));
  }

  private static void sheet(
      Paragraphs to,
      String person,
      ClusterRow row,
      List<ClusterRow> all,
      Instant now,
      ZoneId zone) {
    Claim claim = row.claim().orElseThrow();
    to.text(row.id() + "  " + row.title(), Role.STRONG);
    to.line(Line.EMPTY);
    to.field("held by", person);
    to.field("since", Age.since(claim.since(), now, zone));
    if (stale(claim, now)) {
      to.field("", "for more than a day: ask whether it is still worked on", Role.ALARM);
    }
    to.field("failures", row.size() + " in " + count(row.tests(), "test"));
    to.field("first seen", Age.since(row.firstSeen(), now, zone));
    to.field("last seen", Age.since(row.lastSeen(), now, zone));
    to.field("notes", row.notes() == 0 ? "" : Integer.toString(row.notes()));
    if (all.size() > 1) {
      to.heading("Also held by " + person);
      all.stream()
          .filter(other -> !other.id().equals(row.id()))
          .forEach(other -> to.cluster(other, "\u00D7" + other.size(), Role.MUTED));
    }
  }

  private static ListingRow idle(String person, String who) {
    Line nothing = Line.of("", Role.MUTED);
    return new ListingRow(
        "who:" + person,
        IDLE,
        List.of(Line.of(name(person, who), Role.TEXT), nothing, nothing, nothing, nothing, nothing),
        Optional.empty(),
        (to, now, zone) -> {
          to.text(person, Role.STRONG);
          to.line(Line.EMPTY);
          to.text("has decided things here before, and holds no cluster now", Role.MUTED);
        });
  }

  /** Whether it has been held for so long that it may be forgotten. */
  public static boolean stale(Claim claim, Instant now) {
    return Duration.between(claim.since(), now).compareTo(STALE) > 0;
  }

  private static int failures(List<ClusterRow> rows) {
    return rows.stream().mapToInt(ClusterRow::size).sum();
  }

  private static String name(String person, String who) {
    return person.equals(who) ? person + " (me)" : person;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
