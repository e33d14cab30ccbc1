package dev.bugbash.tui.view;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.Chronicle.Told;
import dev.bugbash.tui.theme.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Who did what, day by day. */
public final class HistoryRows {
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final int WEEK = 7;

  private static final List<ListingColumn> COLUMNS =
      List.of(
          ListingColumn.text("time", 5, 8),
          ListingColumn.text("who", 14, 9),
          ListingColumn.rest("what"));

  private HistoryRows() {}

  /**
   * @param events newest first
   */
  public static ListingPage of(List<Told> events, Instant now, Supplier<ZoneId> zone) {
    LocalDate today = now.atZone(zone.get()).toLocalDate();
    return ListingPage.of(COLUMNS, events.stream().map(told -> row(told, today, zone)).toList());
  }

  private static ListingRow row(Told told, LocalDate today, Supplier<ZoneId> zone) {
    BoardEvent event = told.event();
    return new ListingRow(
        Long.toString(event.sequence()),
        day(event.at().atZone(zone.get()).toLocalDate(), today),
        List.of(
            Line.of(Age.time(event.at(), zone), Role.MUTED),
            Line.of(event.who(), told.undone() ? Role.MUTED : Role.STRONG),
            EventWords.of(told)),
        event.cluster(),
        (to, at, in) -> sheet(to, told, at, in));
  }

  /** {@code today}, {@code yesterday}, a weekday, or the date. */
  static String day(LocalDate day, LocalDate today) {
    long ago = ChronoUnit.DAYS.between(day, today);
    if (ago == 0) {
      return "today";
    }
    if (ago == 1) {
      return "yesterday";
    }
    return (ago > 1 && ago < WEEK ? WEEKDAY : DAY).format(day);
  }

  private static void sheet(Paragraphs to, Told told, Instant now, Supplier<ZoneId> zone) {
    BoardEvent event = told.event();
    String headline = event.who() + " " + EventWords.of(told).text();
    to.text(headline, Role.STRONG);
    to.line(Line.EMPTY);
    to.field("when", Age.since(event.at(), now, zone));
    to.field("event", event.sequence() + "  " + event.kind());
    to.field("cluster", event.cluster().map(Object::toString).orElse(""));
    to.field("clusters", told.clusters() == 0 ? "" : told.clusters() + " got failures by it");
    if (told.undone()) {
      to.field("", "was undone", Role.ALARM);
    }
    if (!headline.contains(event.detail().strip())) {
      to.heading("In full");
      to.text(event.detail(), Role.TEXT);
    }
  }
}
