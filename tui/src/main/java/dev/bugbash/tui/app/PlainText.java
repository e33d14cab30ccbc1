package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.tui.canvas.Sanitizer;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.view.BoardCounts;
import dev.bugbash.tui.view.Line;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.RecutLines;
import dev.bugbash.tui.view.Span;
import dev.bugbash.tui.view.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a screen shows, in sentences and numbered lines: for ears, and for terminals that scroll.
 */
final class PlainText {
  private PlainText() {}

  /** The board in one sentence. */
  static String status(Model model) {
    BoardCounts counts = model.board().counts();
    String others = model.others().names();
    return (model.board().run().isEmpty()
            ? ""
            : (model.board().run() + " " + model.board().earlier()).strip() + ": ")
        + Words.count(counts.alive(), "cluster")
        + ", "
        + counts.fresh()
        + " new, "
        + counts.regressed()
        + " regressed, "
        + counts.unclaimed()
        + " unclaimed, "
        + counts.mine()
        + " yours, "
        + counts.closed()
        + " closed; "
        + counts.coverage()
        + " % of tests claimed."
        + (others.isEmpty() ? "" : " Here too: " + others + ".");
  }

  static String views(Model model) {
    return "Views: "
        + model.tabs().all().stream().map(Tab::name).collect(Collectors.joining(", "))
        + "; this is "
        + model.tabs().tab().name()
        + ".";
  }

  /** The part of the screen that has the keyboard. */
  static List<String> focused(Model model) {
    if (model.place().mode() instanceof Mode.Finding finding) {
      return actions(model, finding);
    }
    if (model.place().mode() instanceof Mode.Recutting recutting) {
      return recutting.view().map(view -> texts(RecutLines.of(view))).orElse(List.of());
    }
    if (model.listed()) {
      return listing(model);
    }
    if (model.why().open()) {
      return texts(model.why().lines());
    }
    return model.place().focus() == Panel.CLUSTERS
        ? clusters(model)
        : model.place().focus() == Panel.TESTS ? tests(model) : failure(model);
  }

  private static List<String> clusters(Model model) {
    List<ClusterRow> rows = model.clusters().shown();
    int from = model.clusters().list().top();
    int to = Math.min(rows.size(), from + model.rows());
    String order = model.clusters().wanted().order().words();
    String filter = model.clusters().filter();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Clusters "
            + range(from, to, rows.size())
            + ", "
            + order
            + (filter.isEmpty() ? ":" : ", that match " + filter + ":"));
    for (int i = from; i < to; i++) {
      lines.add((i + 1) + ". " + cluster(model, rows.get(i)));
    }
    return lines;
  }

  /** {@code BB-1, 412 failures in 12 tests, claimed by ana, selected: NullPointerException …}. */
  static String cluster(Model model, ClusterRow row) {
    boolean selected = model.clusters().selectedId().filter(row.id()::equals).isPresent();
    String others = model.others().at(row.id());
    return Sanitizer.clean(
        row.id()
            + ", "
            + Words.count(row.size(), "failure")
            + " in "
            + Words.count(row.tests(), "test")
            + ", "
            + row.state().word()
            + (row.owner().isEmpty() ? "" : " by " + row.owner())
            + (row.notes() == 0 ? "" : ", " + Words.count(row.notes(), "note"))
            + (others.isEmpty() ? "" : ", looked at by " + others.substring(1))
            + (model.clusters().marked().contains(row.id()) ? ", marked" : "")
            + (selected ? ", selected" : "")
            + ": "
            + row.title());
  }

  private static List<String> tests(Model model) {
    Detail detail = model.detail();
    int from = detail.list().top();
    int to = Math.min(detail.members().size(), from + model.rows());
    List<String> lines = new ArrayList<>();
    lines.add(
        "Tests "
            + range(from, to, detail.members().size())
            + detail.cluster().map(id -> " of " + id + ":").orElse(":"));
    for (int i = from; i < to; i++) {
      String selected = i == detail.list().selected() ? ", selected" : "";
      lines.add((i + 1) + ". " + Sanitizer.clean(detail.members().get(i).test() + selected));
    }
    return lines;
  }

  private static List<String> failure(Model model) {
    Detail detail = model.detail();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Failure "
            + (detail.list().selected() + 1)
            + " of "
            + detail.members().size()
            + detail.cluster().map(id -> " of " + id + ":").orElse(":"));
    lines.addAll(texts(model.failure().lines()));
    return lines;
  }

  private static List<String> listing(Model model) {
    List<ListingRow> rows = model.listing().shown();
    int from = model.listing().list().top();
    int to = Math.min(rows.size(), from + model.rows());
    List<String> lines = new ArrayList<>();
    lines.add(model.tabs().tab().name() + " " + range(from, to, rows.size()) + ":");
    for (int i = from; i < to; i++) {
      ListingRow row = rows.get(i);
      lines.add(
          row.isHeading() ? Sanitizer.clean(row.section()) + ":" : (i + 1) + ". " + cells(row));
    }
    return lines;
  }

  private static List<String> actions(Model model, Mode.Finding finding) {
    List<String> lines = new ArrayList<>();
    for (Binding binding : Finding.found(model, finding)) {
      String reason =
          Availability.whyNot(model, binding.action()).map(why -> "; not now: " + why).orElse("");
      lines.add(binding.name() + ": " + binding.help() + reason);
    }
    return lines;
  }

  private static String range(int from, int to, int all) {
    return all == 0 ? "none" : (from + 1) + " to " + to + " of " + all;
  }

  private static List<String> texts(List<Line> lines) {
    return lines.stream().map(PlainText::text).toList();
  }

  private static String cells(ListingRow row) {
    return row.cells().stream()
        .map(PlainText::text)
        .map(String::strip)
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String text(Line line) {
    String text = line.spans().stream().map(Span::text).collect(Collectors.joining());
    return Sanitizer.clean(text).stripTrailing();
  }
}
