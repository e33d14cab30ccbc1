package dev.bugbash.tui.app;

import dev.bugbash.board.Member;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.FailureDocument;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The failure that is looked at, laid out in lines.
 *
 * @param requested the member that the board was asked for last
 * @param width that {@code lines} are made for; negative before they are
 * @param top first line on the screen
 */
record FailureView(
    Optional<Member> requested,
    Optional<FailureSheet> sheet,
    boolean unfolded,
    int width,
    int top,
    List<Line> lines) {
  static final FailureView EMPTY =
      new FailureView(Optional.empty(), Optional.empty(), false, -1, 0, List.of());

  FailureView request(Optional<Member> member) {
    return member.isEmpty()
        ? new FailureView(member, Optional.empty(), unfolded, -1, 0, List.of())
        : new FailureView(member, sheet, unfolded, width, top, lines);
  }

  /** A new sheet; the place in it stays where it is about the same failure. */
  FailureView show(FailureSheet now) {
    boolean same = sheet.map(s -> s.member().equals(now.member())).orElse(false);
    return new FailureView(requested, Optional.of(now), unfolded, -1, same ? top : 0, List.of());
  }

  FailureView unfold(boolean whether) {
    return whether == unfolded ? this : toggle();
  }

  FailureView toggle() {
    return new FailureView(requested, sheet, !unfolded, -1, top, List.of());
  }

  FailureView scroll(int to, int height) {
    return new FailureView(
        requested, sheet, unfolded, width, Document.clamp(to, lines.size(), height), lines);
  }

  /** Laid out for a panel of that size; the same if it already is. */
  FailureView layOut(int columns, int height, Instant now, ZoneId zone) {
    if (sheet.isEmpty()) {
      return this;
    }
    List<Line> made =
        columns == width ? lines : FailureDocument.of(sheet.get(), columns, unfolded, now, zone);
    return new FailureView(
        requested, sheet, unfolded, columns, Document.clamp(top, made.size(), height), made);
  }
}
