package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import java.io.IOException;
import java.io.InputStream;

/** A tracker's export as a table whose first row names the columns. */
abstract class TrackerTable implements ReportFormat {
  private final Tracker tracker;

  TrackerTable(Tracker tracker) {
    this.tracker = tracker;
  }

  @Override
  public final String name() {
    return tracker.format;
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(tracker.title, tracker.text)
        .with("the names of columns", "as in *Tickets as a table*")
        .with("as many rows as the tracker exports at once", "a warning: there may be more")
        .without("other columns.");
  }

  @Override
  public final boolean recognises(String head, String fileName) {
    return TableHead.of(head).flatMap(Tracker::of).filter(of -> of == tracker).isPresent();
  }

  @Override
  public final void read(InputStream content, ReportSink sink) throws IOException {
    new TableReader(sink, head -> Column::of).read(content, tracker.pages);
  }
}
