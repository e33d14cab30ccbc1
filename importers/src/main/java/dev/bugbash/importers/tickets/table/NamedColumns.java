package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tables whose columns a person named: those that have all of them, or, where they were named
 * before, those with the same header. Remembers which headers it met.
 */
public final class NamedColumns implements ReportFormat {
  private final Map<Column, String> named;
  private final Map<String, Map<Column, String>> remembered;
  private final Map<String, Map<Column, String>> met = new ConcurrentHashMap<>();

  private NamedColumns(Map<Column, String> named, Map<String, Map<Column, String>> remembered) {
    this.named = Map.copyOf(named);
    this.remembered = Map.copyOf(remembered);
  }

  /**
   * @param named such as {@code id=Nr,title=Headline}; empty where nothing is named now
   * @param remembered what {@link #met} told earlier
   * @throws UnreadableReportException where that is no list of columns; the message says why
   */
  public static NamedColumns of(String named, Map<String, String> remembered)
      throws UnreadableReportException {
    Map<String, Map<Column, String>> parsed = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : remembered.entrySet()) {
      parsed.put(each.getKey(), parse(each.getValue()));
    }
    return new NamedColumns(parse(named), parsed);
  }

  private static Map<Column, String> parse(String text) throws UnreadableReportException {
    Map<Column, String> columns = new LinkedHashMap<>();
    if (text.isBlank()) {
      return columns;
    }
    for (String pair : text.split(",")) {
      int equals = pair.indexOf('=');
      Optional<Column> column = Column.named(pair.substring(0, Math.max(0, equals)));
      if (column.isEmpty() || pair.substring(equals + 1).isBlank()) {
        throw new UnreadableReportException(
            0,
            "'%s' names no column; write FIELD=COLUMN, where FIELD is one of %s"
                .formatted(pair.strip(), fields()));
      }
      columns.put(column.get(), pair.substring(equals + 1).strip());
    }
    if (!columns.containsKey(Column.TITLE)) {
      throw new UnreadableReportException(0, "one column has to be the title, as in title=Summary");
    }
    return columns;
  }

  private static String fields() {
    return Arrays.stream(Column.values()).map(Column::word).collect(Collectors.joining(", "));
  }

  /** The headers that were met, and what their columns were named as, to be remembered. */
  public Map<String, String> met() {
    Map<String, String> texts = new LinkedHashMap<>();
    met.forEach((header, columns) -> texts.put(header, text(columns)));
    return texts;
  }

  private static String text(Map<Column, String> columns) {
    return columns.entrySet().stream()
        .map(each -> each.getKey().word() + "=" + each.getValue())
        .sorted()
        .collect(Collectors.joining(","));
  }

  @Override
  public String name() {
    return Tracker.ANY.format;
  }

  @Override
  public FormatGuide guide() {
    return new TicketsCsv().guide();
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return TableHead.of(head).flatMap(this::columns).isPresent();
  }

  @Override
  public String readAs(String head) {
    return TableHead.of(head).flatMap(this::columns).map(NamedColumns::text).orElse("");
  }

  private Optional<Map<Column, String>> columns(TableHead head) {
    Set<String> names = head.names();
    boolean all = named.values().stream().map(Column::plain).allMatch(names::contains);
    return !named.isEmpty() && all
        ? Optional.of(named)
        : Optional.ofNullable(remembered.get(head.key()));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new TableReader(sink, this::meaning).read(content, Set.of());
  }

  private Function<String, Optional<Column.Meaning>> meaning(TableHead head) {
    Map<Column, String> columns = columns(head).orElse(named);
    met.put(head.key(), columns);
    Map<String, Column> byName = new HashMap<>();
    columns.forEach((column, name) -> byName.put(Column.plain(name), column));
    return name ->
        Optional.ofNullable(byName.get(Column.plain(name)))
            .map(column -> new Column.Meaning(column, 0))
            .or(() -> Column.of(name).filter(usual -> !columns.containsKey(usual.column())));
  }
}
