package dev.bugbash.importers.tickets.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * The header of a table of tickets.
 *
 * @param delimiter comma, semicolon, tab or bar
 * @param cells as written; of a gigantic header the first
 */
public record TableHead(char delimiter, List<String> cells) {
  static final int LONGEST = 8 * 1024;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  /** Excel's hint above a table. */
  static final Pattern HINT = Pattern.compile("^\ufeff?\"?sep=(?<sep>[,;\t|])\"?\\r?\\n");

  public TableHead {
    cells = List.copyOf(cells);
  }

  /** Whether a text that begins like this is a table of tickets whose columns are known. */
  public static boolean isTickets(String head) {
    return of(head).flatMap(Tracker::of).isPresent();
  }

  /** The header of a text that begins like this; empty where it has not several columns. */
  static Optional<TableHead> of(String head) {
    Matcher hint = HINT.matcher(head);
    String text = (hint.find() ? head.substring(hint.end()) : head).stripLeading();
    if (text.isEmpty() || "<{[".indexOf(text.charAt(0)) >= 0) {
      return Optional.empty();
    }
    Optional<TableHead> best = Optional.empty();
    long most = 0;
    for (char delimiter : DELIMITERS) {
      TableHead candidate = new TableHead(delimiter, cells(text, delimiter));
      if (candidate.cells.size() > 1 && candidate.weight() > most) {
        best = Optional.of(candidate);
        most = candidate.weight();
      }
    }
    return best;
  }

  private long weight() {
    long known = cells.stream().filter(cell -> Column.of(cell).isPresent()).count();
    return 1_000 * known + cells.size();
  }

  /** The plain names of the columns. */
  Set<String> names() {
    return cells.stream().map(Column::plain).collect(Collectors.toSet());
  }

  /** By what a header is known again. */
  String key() {
    return cells.stream().map(Column::plain).collect(Collectors.joining("\u001f"));
  }

  private static List<String> cells(String text, char delimiter) {
    int end = text.indexOf('\n');
    List<String> cells = parse(text, delimiter);
    if (!cells.isEmpty() || end >= 0) {
      return cells;
    }
    int last = text.lastIndexOf(delimiter);
    return last < 0 ? List.of() : parse(text.substring(0, last), delimiter);
  }

  private static List<String> parse(String text, char delimiter) {
    try (CSVParser parser = format(delimiter).parse(new StringReader(text))) {
      var records = parser.iterator();
      return records.hasNext() ? List.of(records.next().values()) : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }
}
