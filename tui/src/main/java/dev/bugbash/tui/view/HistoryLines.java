package dev.bugbash.tui.view;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Who did what, an event a line. */
public final class HistoryLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
  private static final int WHO = 12;
  private static final int KIND = 12;
  private static final int CLUSTER = 8;

  private HistoryLines() {}

  public static ListingRow row(BoardEvent event, ZoneId zone) {
    String cluster = event.cluster().map(Object::toString).orElse("");
    return new ListingRow(
        Long.toString(event.sequence()),
        new Line(
            List.of(
                new Span(TIME.withZone(zone).format(event.at()) + "  ", Role.MUTED),
                new Span(Text.left(event.who(), WHO) + " ", Role.STRONG),
                new Span(Text.left(event.kind(), KIND) + " ", Role.TEXT),
                new Span(Text.left(cluster, CLUSTER) + " ", Role.STRONG),
                new Span(event.detail(), Role.TEXT))),
        event.cluster());
  }
}
