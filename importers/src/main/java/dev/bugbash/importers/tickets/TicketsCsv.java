package dev.bugbash.importers.tickets;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.model.Ticket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of tickets whose first row names the columns; comma, semicolon or tab between them. */
public final class TicketsCsv implements ReportFormat {
  private static final int LONGEST_HEADER = 8 * 1024;

  @Override
  public String name() {
    return "tickets-csv";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Tickets as a table",
            """
            A table with a header, separated by comma, semicolon or tab, quoted as in RFC 4180. Columns are known by the
            names that trackers give them, in any case, with `_` or a blank.
            """)
        .with(
            "`id`, `key`, `issue key`, `issue id`, `issue`, `ticket`, `bug id`, `#`, `number`, `iid`",
            "id; without it `line-N`")
        .with("`title`, `summary`, `subject`, `name`", "title (needed)")
        .with("`description`, `body`, `details`, `steps`, `steps to reproduce`", "description")
        .with("`status`, `state`", "status, as written")
        .with("`reporter`, `author`, `creator`, `reported by`, `opened by`, `found by`", "reporter")
        .with("`assignee`, `owner`, `assigned to`", "assignee")
        .with("`created`, `created at`, `opened`, `date`, `created (utc)`", "created, as written")
        .with(
            "`labels`, `label`, `tags`, `keywords`",
            "labels; repeated columns are joined, a cell is split at commas and semicolons")
        .with("`link`, `url`, `web url`", "link")
        .withNotes(
            """
            Of other repeated columns the first cell that is not empty counts. A row of another length is a warning.
            """)
        .without("other columns.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    String first = firstLine(head);
    return first.length() <= LONGEST_HEADER
        && !first.startsWith("{")
        && !first.startsWith("<")
        && columnsOf(first, delimiter(first)).contains(Optional.of(Column.TITLE));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    BufferedReader reader = new BufferedReader(Decoding.reader(content), 2 * LONGEST_HEADER);
    reader.mark(LONGEST_HEADER);
    char[] head = new char[LONGEST_HEADER];
    int length = 0;
    for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
      read = reader.read(head, length, head.length - length);
    }
    reader.reset();
    char delimiter = delimiter(firstLine(new String(head, 0, length)));
    try (CSVParser parser = format(delimiter).parse(reader)) {
      rows(parser, sink);
    }
  }

  private static void rows(CSVParser parser, ReportSink sink) throws UnreadableReportException {
    List<Optional<Column>> columns = List.of();
    int line = 1;
    Optional<CSVRecord> row = next(parser);
    while (row.isPresent()) {
      if (columns.isEmpty()) {
        columns = columns(row.get());
      } else {
        row(row.get(), columns, line, sink);
      }
      line = (int) parser.getCurrentLineNumber() + 1;
      row = next(parser);
    }
  }

  private static Optional<CSVRecord> next(CSVParser parser) throws UnreadableReportException {
    Iterator<CSVRecord> rows = parser.iterator();
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      int line = (int) parser.getCurrentLineNumber();
      throw new UnreadableReportException(line, "not a table: " + e.getMessage());
    }
  }

  private static String firstLine(String head) {
    return head.stripLeading().lines().findFirst().orElse("");
  }

  /** The one that makes most known columns of the header. */
  private static char delimiter(String header) {
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (known(header, candidate) > known(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long known(String header, char delimiter) {
    return columnsOf(header, delimiter).stream().filter(Optional::isPresent).count();
  }

  /** None where the line is no header of several columns. */
  private static List<Optional<Column>> columnsOf(String header, char delimiter) {
    try (CSVParser parser = format(delimiter).parse(new StringReader(header))) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty() || records.get(0).size() < 2 ? List.of() : columns(records.get(0));
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static List<Optional<Column>> columns(CSVRecord header) {
    return Arrays.stream(header.values()).map(Column::of).toList();
  }

  private static void row(
      CSVRecord row, List<Optional<Column>> columns, int line, ReportSink sink) {
    Map<Column, String> values = new EnumMap<>(Column.class);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      String value = row.get(i).strip();
      Optional<Column> column = columns.get(i);
      if (column.isEmpty() || value.isEmpty()) {
        continue;
      }
      if (column.get() == Column.LABELS) {
        labels.addAll(Arrays.stream(value.split("[,;]")).map(String::strip).toList());
      } else {
        values.putIfAbsent(column.get(), value);
      }
    }
    if (values.isEmpty()) {
      return;
    }
    if (row.size() != columns.size()) {
      sink.warning(
          new Warning(line, "has " + row.size() + " columns, the header " + columns.size()));
    }
    sink.ticket(ticket(values, labels, line));
  }

  private static Ticket ticket(Map<Column, String> values, List<String> labels, int line) {
    return new Ticket(
        values.getOrDefault(Column.ID, "line-" + line),
        values.getOrDefault(Column.TITLE, ""),
        values.getOrDefault(Column.DESCRIPTION, ""),
        values.getOrDefault(Column.STATUS, ""),
        values.getOrDefault(Column.REPORTER, ""),
        values.getOrDefault(Column.ASSIGNEE, ""),
        values.getOrDefault(Column.CREATED, ""),
        labels,
        values.getOrDefault(Column.LINK, ""));
  }
}
