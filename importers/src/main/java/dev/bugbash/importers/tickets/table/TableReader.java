package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.importers.tickets.Completeness;
import dev.bugbash.importers.tickets.TicketDraft;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table row by row. */
final class TableReader {
  private static final int WARNINGS = 20;

  private final ReportSink sink;
  private final Columns meanings;
  private final Completeness completeness = new Completeness();
  private List<Optional<Column.Meaning>> columns = List.of();
  private int uneven;

  /** What the cells below each name of a header hold. */
  interface Columns {
    Function<String, Optional<Column.Meaning>> of(TableHead head);
  }

  TableReader(ReportSink sink, Columns meanings) {
    this.sink = sink;
    this.meanings = meanings;
  }

  /**
   * @param pages numbers of tickets at which the tracker ends an export
   */
  void read(InputStream content, Set<Integer> pages) throws IOException {
    RecordLimit limit = new RecordLimit(Decoding.reader(content));
    BufferedReader reader = new BufferedReader(limit, 2 * TableHead.LONGEST);
    String head = head(reader);
    Matcher hint = TableHead.HINT.matcher(head);
    int first = 1;
    if (hint.find()) {
      reader.readLine();
      first = 2;
    }
    TableHead table =
        TableHead.of(head).orElseThrow(() -> new UnreadableReportException(1, "has no header"));
    var meaning = meanings.of(table);
    try (CSVParser parser = TableHead.format(table.delimiter()).parse(reader)) {
      rows(parser, limit, first, meaning);
    }
    if (uneven > WARNINGS) {
      sink.warning(new Warning(0, uneven - WARNINGS + " more rows have another length"));
    }
    completeness.warnOfFullPage(sink, pages);
    completeness.tell(sink);
  }

  private static String head(BufferedReader reader) throws IOException {
    reader.mark(TableHead.LONGEST);
    char[] head = new char[TableHead.LONGEST];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
      read = reader.read(head, length, head.length - length);
    }
    reader.reset();
    return new String(head, 0, length);
  }

  private void rows(
      CSVParser parser,
      RecordLimit limit,
      int first,
      Function<String, Optional<Column.Meaning>> meaning)
      throws IOException {
    int line = first;
    boolean header = true;
    for (Optional<CSVRecord> row = next(parser); row.isPresent(); row = next(parser)) {
      if (header) {
        columns = row.get().stream().map(meaning).toList();
        header = false;
      } else {
        row(row.get(), line);
      }
      limit.next();
      line = (int) parser.getCurrentLineNumber() + first;
    }
  }

  private static Optional<CSVRecord> next(CSVParser parser) throws UnreadableReportException {
    Iterator<CSVRecord> rows = parser.iterator();
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      int line = (int) parser.getCurrentLineNumber();
      Throwable cause =
          e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
      throw new UnreadableReportException(line, "not a table: " + cause.getMessage());
    }
  }

  private void row(CSVRecord row, int line) {
    TicketRow values = new TicketRow();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String value = row.get(i).strip();
      if (!value.isEmpty()) {
        columns.get(i).ifPresent(column -> values.add(column, value));
      }
    }
    if (values.isEmpty()) {
      return;
    }
    if (row.size() != columns.size() && uneven++ < WARNINGS) {
      sink.warning(
          new Warning(line, "has " + row.size() + " columns, the header " + columns.size()));
    }
    TicketDraft draft = values.draft();
    if (draft.isNothing()) {
      completeness.nothing();
      return;
    }
    completeness.ticket(sink, draft, line);
  }
}
