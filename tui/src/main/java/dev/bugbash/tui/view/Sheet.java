package dev.bugbash.tui.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** What is told of a row beside its list. */
@FunctionalInterface
public interface Sheet {
  void write(Paragraphs to, Instant now, Supplier<ZoneId> zone);

  /**
   * Laid out.
   *
   * @param width columns to wrap the texts to
   */
  default List<Line> lines(int width, Instant now, Supplier<ZoneId> zone) {
    Paragraphs paragraphs = new Paragraphs(width);
    write(paragraphs, now, zone);
    return paragraphs.lines();
  }
}
