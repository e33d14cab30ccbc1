package dev.bugbash.importers.tickets.table;

import dev.bugbash.importers.tickets.Duplicates;
import dev.bugbash.importers.tickets.HtmlText;
import dev.bugbash.importers.tickets.TicketDraft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The values of one row, or of one object, by what they are. */
public final class TicketRow {
  private static final Pattern TICKET_LINK =
      Pattern.compile("^https?://\\S+/(?:issues|pull|bugs?|browse|tickets?|work_items)/[\\w-]+/?$");

  private static final Pattern NUMBERED = Pattern.compile("#\\d+");
  private static final Pattern LABELS_PART = Pattern.compile("[,;\\n]");
  private static final Pattern IDS_PART = Pattern.compile("[,;\\s]");
  private static final Value NOTHING = new Value(Integer.MAX_VALUE, "");

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
            .id(NUMBERED.matcher(id).matches() ? id.substring(1) : id)
            .title(best(Column.TITLE))
            .description(HtmlText.ofMaybe(best(Column.DESCRIPTION)))
            .status(best(Column.STATUS))
            .resolution(best(Column.RESOLUTION))
            .reporter(best(Column.REPORTER))
            .assignee(best(Column.ASSIGNEE))
            .created(best(Column.CREATED))
            .link(link);
    for (Value cell : all(Column.LABELS)) {
      LABELS_PART.splitAsStream(cell.text()).forEach(draft::label);
    }
    for (Value cell : all(Column.DUPLICATE_OF)) {
      IDS_PART.splitAsStream(cell.text()).forEach(each -> duplicate(draft, each));
    }
    return draft;
  }

  private static void duplicate(TicketDraft draft, String id) {
    draft.duplicateOf(id.startsWith("#") ? id.substring(1) : id);
  }

  /** The first of those that have the best name. */
  private String best(Column column) {
    Value best = NOTHING;
    for (Value value : all(column)) {
      best = value.rank() < best.rank() ? value : best;
    }
    return best.text();
  }

  private List<Value> all(Column column) {
    return values.getOrDefault(column, List.of());
  }
}
