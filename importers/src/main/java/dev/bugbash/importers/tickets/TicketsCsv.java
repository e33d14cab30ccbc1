package dev.bugbash.importers.tickets;

import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of tickets whose first row names the columns; comma, semicolon or tab between them. */
public final class TicketsCsv implements ReportFormat {
  @Override
  public String name() {
    return "tickets-csv";
  }

  @Override
  public boolean recognises(String head, String fileName) {
    String first = head.stripLeading().lines().findFirst().orElse("");
    if (first.length() > 4_000 || first.startsWith("{") || first.startsWith("<")) {
      return false;
    }
    try (CSVParser parser = format(first).parse(new StringReader(first))) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty() || records.get(0).size() < 2) {
        return false;
      }
      List<Optional<Column>> columns = columns(records.get(0));
      return columns.contains(Optional.of(Column.TITLE));
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Reader reader = new java.io.BufferedReader(Decoding.reader(content));
    reader.mark(8_192);
    char[] head = new char[4_096];
    int length = Math.max(0, reader.read(head));
    reader.reset();
    String first = new String(head, 0, length).lines().findFirst().orElse("");
    try (CSVParser parser = format(first).parse(reader)) {
      List<Optional<Column>> columns = List.of();
      for (CSVRecord row : parser) {
        int line = (int) parser.getCurrentLineNumber();
        if (columns.isEmpty()) {
          columns = columns(row);
        } else {
          row(row, columns, line, sink);
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new UnreadableReportException(0, "not a table: " + e.getMessage());
    }
  }

  private static CSVFormat format(String firstLine) {
    char delimiter = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(firstLine, candidate) > count(firstLine, delimiter)) {
        delimiter = candidate;
      }
    }
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
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
