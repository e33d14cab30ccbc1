package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.Claim;
import dev.bugbash.tui.theme.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

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

  private final Map<String, Instant> people;
  private final String who;
  private final Instant now;
  private final Supplier<ZoneId> zone;

  private EveryoneRows(
      Map<String, Instant> people, String who, Instant now, Supplier<ZoneId> zone) {
    this.people = people;
    this.who = who;
    this.now = now;
    this.zone = zone;
  }

  /**
   * The viewer first, then by how many failures they hold, and who holds nothing last.
   *
   * @param people who are known, whether they hold something or not, and when each decided last
   */
  public static ListingPage of(
      List<ClusterRow> clusters,
      Map<String, Instant> people,
      String who,
      Instant now,
      Supplier<ZoneId> zone) {
    Map<String, List<ClusterRow>> held = new TreeMap<>();
    clusters.stream()
        .filter(row -> row.claim().isPresent())
        .forEach(row -> held.computeIfAbsent(row.owner(), o -> new ArrayList<>()).add(row));
    EveryoneRows everyone = new EveryoneRows(people, who, now, zone);
    List<ListingRow> rows = new ArrayList<>();
    sorted(held, who).forEach((person, of) -> everyone.holder(person, of, rows));
    people.keySet().stream()
        .filter(person -> !held.containsKey(person))
        .sorted()
        .forEach(person -> rows.add(everyone.idle(person)));
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

  private void holder(String person, List<ClusterRow> of, List<ListingRow> rows) {
    long stale = of.stream().filter(row -> stale(row.claim().orElseThrow(), now)).count();
    String section =
        name(person)
            + "  "
            + count(of.size(), "cluster")
            + ", "
            + count(failures(of), "failure")
            + " in "
            + count(of.stream().mapToInt(ClusterRow::tests).sum(), "test")
            + (stale > 0 ? ", " + stale + " stale" : "")
            + active(person).map(at -> ", last active " + at).orElse("");
    of.stream()
        .sorted(Comparator.comparing(row -> row.claim().orElseThrow().since()))
        .forEach(row -> rows.add(claim(section, person, row, of)));
  }

  /** When somebody decided something last; of oneself one knows. */
  private Optional<String> active(String person) {
    return Optional.ofNullable(person.equals(who) ? null : people.get(person))
        .map(at -> Age.since(at, now, zone));
  }

  private ListingRow claim(String section, String person, ClusterRow row, List<ClusterRow> all) {
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

  private void sheet(
      Paragraphs to,
      String person,
      ClusterRow row,
      List<ClusterRow> all,
      Instant now,
      Supplier<ZoneId> zone) {
    Claim claim = row.claim().orElseThrow();
    to.text(row.id() + "  " + row.title(), Role.STRONG);
    to.line(Line.EMPTY);
    to.field("held by", person);
    to.field("last active", active(person).orElse(""));
    to.field("since", Age.since(claim.since(), now, zone));
    if (stale(claim, now)) {
      to.field("", "for more than a day: ask, or take it over", Role.ALARM);
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

  private ListingRow idle(String person) {
    Line nothing = Line.of("", Role.MUTED);
    String active = active(person).map(at -> "last active " + at).orElse("");
    return new ListingRow(
        "who:" + person,
        IDLE,
        List.of(
            Line.of(name(person), Role.TEXT),
            nothing,
            nothing,
            nothing,
            nothing,
            Line.of(active, Role.MUTED)),
        Optional.empty(),
        (to, at, in) -> {
          to.text(person, Role.STRONG);
          to.line(Line.EMPTY);
          to.text("has decided things here before, and holds no cluster now", Role.MUTED);
          to.field("last active", active(person).orElse(""));
        });
  }

  /** Whether it has been held for so long that it may be forgotten. */
  public static boolean stale(Claim claim, Instant now) {
    return Duration.between(claim.since(), now).compareTo(STALE) > 0;
  }

  private static int failures(List<ClusterRow> rows) {
    return rows.stream().mapToInt(ClusterRow::size).sum();
  }

  private String name(String person) {
    return person.equals(who) ? person + " (me)" : person;
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
