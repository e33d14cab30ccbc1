package dev.bugbash.tui.app;

import dev.bugbash.board.Member;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.FailureDocument;
import dev.bugbash.tui.view.FailureSheet;
import dev.bugbash.tui.view.Hits;
import dev.bugbash.tui.view.Line;
import dev.bugbash.tui.view.SourceExcerpt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The failure that is looked at, laid out in lines.
 *
 * @param requested the member that the board was asked for last
 * @param located whether it is known if the source is here
 * @param width that {@code lines} are made for; negative before they are
 * @param top first line on the screen
 * @param hits of the search in {@code lines}; its text stays from failure to failure
 */
record FailureView(
    Optional<Member> requested,
    Optional<FailureSheet> sheet,
    boolean located,
    boolean unfolded,
    int width,
    int top,
    List<Line> lines,
    Hits hits) {
  static final FailureView EMPTY =
      new FailureView(
          Optional.empty(), Optional.empty(), false, false, -1, 0, List.of(), Hits.NONE);

  /** Whether it is the failure of {@code member} that is on the screen. */
  boolean shows(Optional<Member> member) {
    return sheet.map(FailureSheet::member).equals(member);
  }

  FailureView request(Optional<Member> member) {
    return member.isEmpty()
        ? of(member, Optional.empty(), false, 0)
        : new FailureView(member, sheet, located, unfolded, width, top, lines, hits);
  }

  /** A new sheet; place and source stay where it is about the same failure. */
  FailureView show(FailureSheet now) {
    boolean same = sheet.map(s -> s.member().equals(now.member())).orElse(false);
    FailureSheet shown = same ? now.with(sheet.flatMap(FailureSheet::source)) : now;
    return of(requested, Optional.of(shown), same && located, same ? top : 0);
  }

  /** With the source of a failure, if that is the one that is shown. */
  FailureView found(Member member, Optional<SourceExcerpt> source) {
    return sheet
        .filter(shown -> shown.member().equals(member))
        .map(shown -> of(requested, Optional.of(shown.with(source)), true, top))
        .orElse(this);
  }

  FailureView unfold(boolean whether) {
    return whether == unfolded ? this : toggle();
  }

  FailureView toggle() {
    return new FailureView(requested, sheet, located, !unfolded, -1, top, List.of(), hits);
  }

  FailureView scroll(int to, int height) {
    return new FailureView(
        requested,
        sheet,
        located,
        unfolded,
        width,
        Document.clamp(to, lines.size(), height),
        lines,
        hits);
  }

  /** At the first hit of a text that comes after the line {@code from}, else the first of all. */
  FailureView find(String text, int from, int height) {
    return at(Hits.in(lines, text).from(from), from, height);
  }

  /** At the next hit, or the one before for -1. */
  FailureView hit(int step, int height) {
    return at(hits.at(hits.current() + step), top, height);
  }

  /** Scrolled from {@code from} only where the hit would be out of sight. */
  private FailureView at(Hits found, int from, int height) {
    int line = found.line();
    boolean seen = line < 0 || (line >= from && line < from + height);
    return new FailureView(requested, sheet, located, unfolded, width, top, lines, found)
        .scroll(seen ? from : line - height / 3, height);
  }

  /** Laid out for a panel of that size; the same if it already is. */
  FailureView layOut(int columns, int height, Instant now, Supplier<ZoneId> zone) {
    if (sheet.isEmpty()) {
      return this;
    }
    boolean fresh = columns != width;
    List<Line> made = fresh ? FailureDocument.of(sheet.get(), columns, unfolded, now, zone) : lines;
    return new FailureView(
        requested,
        sheet,
        located,
        unfolded,
        columns,
        Document.clamp(top, made.size(), height),
        made,
        fresh ? Hits.in(made, hits.text()).at(hits.current()) : hits);
  }

  /** To be laid out. */
  private FailureView of(
      Optional<Member> member, Optional<FailureSheet> shown, boolean known, int first) {
    return new FailureView(member, shown, known, unfolded, -1, first, List.of(), hits);
  }
}
