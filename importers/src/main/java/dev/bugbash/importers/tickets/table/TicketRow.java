package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.HtmlText;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of one row, or of one object, by what they are. */
public final class TicketRow {
  private static final Pattern TICKET_LINK =
      Pattern.compile("^https?://\\S+/(?:issues|pull|bugs?|browse|tickets?|work_items)/[\\w-]+/?$");

  private final Map<Column, List<Value>> values = new EnumMap<>(Column.class);

  private record Value(int rank, String text) {}

  /** An empty text counts as nothing. */
  public void add(Column.Meaning column, String text) {
    if (text.isBlank()) {
      return;
    }
    values
        .computeIfAbsent(column.column(), c -> new ArrayList<>())
        .add(new Value(column.rank(), text));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The ticket that they make. */
  public TicketDraft draft() {
    String link = best(Column.LINK);
    String given = best(Column.ID);
    String id = given.isEmpty() && TICKET_LINK.matcher(link).find() ? Duplicates.idOf(link) : given;
    TicketDraft draft =
        new TicketDraft()
            .id(id.matches("#\\d+") ? id.substring(1) : id)
            .title(best(Column.TITLE))
            .description(HtmlText.ofMaybe(best(Column.DESCRIPTION)))
            .status(best(Column.STATUS))
            .resolution(best(Column.RESOLUTION))
            .reporter(best(Column.REPORTER))
            .assignee(best(Column.ASSIGNEE))
            .created(best(Column.CREATED))
            .link(link);
    all(Column.LABELS).forEach(cell -> split(cell, "[,;\\n]").forEach(draft::label));
    all(Column.DUPLICATE_OF)
        .forEach(cell -> split(cell, "[,;\\s]").forEach(id2 -> duplicate(draft, id2)));
    return draft;
  }

  private static void duplicate(TicketDraft draft, String id) {
    draft.duplicateOf(id.startsWith("#") ? id.substring(1) : id);
  }

  private static List<String> split(String cell, String separators) {
    return List.of(cell.split(separators));
  }

  private String best(Column column) {
    return values.getOrDefault(column, List.of()).stream()
        .min(Comparator.comparingInt(Value::rank))
        .map(Value::text)
        .orElse("");
  }

  private List<String> all(Column column) {
    return values.getOrDefault(column, List.of()).stream().map(Value::text).toList();
  }
}
