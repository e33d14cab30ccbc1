package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.RunRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.theme.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The runs, with what came up in each. */
public final class RunRows {
  private static final int BAR = 8;
  private static final int MOST_CLUSTERS = 200;

  private static final List<ListingColumn> COLUMNS =
      List.of(
          ListingColumn.rest("run"),
          ListingColumn.text("time", 16, 6),
          ListingColumn.number("tests", 7),
          ListingColumn.text("outcome", BAR, 5),
          ListingColumn.number("failed", 9),
          ListingColumn.number("failures", 4),
          ListingColumn.number("new", 8),
          ListingColumn.number("flaky", 2),
          ListingColumn.text("branch", 16, 3),
          ListingColumn.text("environment", 20, 1));

  private RunRows() {}

  /**
   * The newest first.
   *
   * @param runs in the order of import
   * @param firstSeen clusters that came up in a run, by its number
   */
  public static ListingPage of(
      List<RunRow> runs,
      Map<Long, List<ClusterId>> firstSeen,
      List<ClusterRow> clusters,
      Supplier<ZoneId> zone) {
    Map<ClusterId, ClusterRow> byId = new HashMap<>();
    clusters.forEach(row -> byId.put(row.id(), row));
    List<ListingRow> rows = new ArrayList<>();
    for (int i = runs.size() - 1; i >= 0; i--) {
      RunRow run = runs.get(i);
      List<ClusterRow> fresh =
          firstSeen.getOrDefault(run.number(), List.of()).stream()
              .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
              .toList();
      rows.add(row(run, fresh, zone));
    }
    return ListingPage.of(COLUMNS, rows);
  }

  private static ListingRow row(RunRow run, List<ClusterRow> fresh, Supplier<ZoneId> zone) {
    int red = run.failed() + run.errors();
    return new ListingRow(
        Long.toString(run.number()),
        "",
        List.of(
            Line.of(name(run), Role.STRONG),
            Line.of(Age.date(run.details().time(), zone), Role.MUTED),
            tests(run),
            Meter.redAndGreen(red, run.passed(), BAR),
            Line.of(Integer.toString(red), red == 0 ? Role.MUTED : Role.CAUSE),
            Line.of(Integer.toString(run.failures()), Role.TEXT),
            Line.of(Integer.toString(fresh.size()), fresh.isEmpty() ? Role.MUTED : Role.NEW),
            Line.of(run.flaky() == 0 ? "" : Integer.toString(run.flaky()), Role.VARIES),
            Line.of(run.details().branch(), Role.TEXT),
            Line.of(run.details().environment(), Role.MUTED)),
        fresh.stream().findFirst().map(ClusterRow::id),
        (to, now, in) -> sheet(to, run, fresh, now, in));
  }

  private static Line tests(RunRow run) {
    return run.unreadable().isEmpty()
        ? Line.of(Integer.toString(run.tests()), Role.TEXT)
        : Line.of(run.tests() + "+", Role.CAUSE);
  }

  private static String name(RunRow run) {
    return run.details().name().isEmpty() ? "run " + run.number() : run.details().name();
  }

  private static void sheet(
      Paragraphs to, RunRow run, List<ClusterRow> fresh, Instant now, Supplier<ZoneId> zone) {
    to.text(name(run), Role.STRONG);
    to.line(Line.EMPTY);
    to.field("time", Age.since(run.details().time(), now, zone));
    to.field("branch", run.details().branch());
    to.field("revision", run.details().revision());
    to.field("environment", run.details().environment());
    to.field("reports", Integer.toString(run.reports()));
    to.line(Line.EMPTY);
    to.line(Meter.redAndGreen(run.failed() + run.errors(), run.passed(), to.width()));
    to.field("tests", Integer.toString(run.tests()));
    to.field("passed", share(run.passed(), run.tests()));
    to.field("failed", share(run.failed(), run.tests()), red(run.failed()));
    to.field("errors", share(run.errors(), run.tests()), red(run.errors()));
    to.field("skipped", share(run.skipped(), run.tests()));
    to.field("flaky", run.flaky() == 0 ? "" : run.flaky() + " passed only after a red attempt");
    to.field("failures", Integer.toString(run.failures()));
    if (!run.unreadable().isEmpty()) {
      int lost = run.unreadable().size();
      to.heading("Incomplete: " + lost + (lost == 1 ? " report" : " reports") + " not read");
      run.unreadable().forEach(each -> to.text(each.path() + ": " + each.problem(), Role.CAUSE));
    }
    if (!fresh.isEmpty()) {
      to.heading(
          "First seen here: " + fresh.size() + (fresh.size() == 1 ? " cluster" : " clusters"));
      fresh.stream()
          .limit(MOST_CLUSTERS)
          .forEach(row -> to.cluster(row, "\u00D7" + row.size(), Role.MUTED));
    }
  }

  private static Role red(int number) {
    return number == 0 ? Role.TEXT : Role.CAUSE;
  }

  private static String share(int part, int of) {
    return part == 0 || of == 0 ? Integer.toString(part) : part + " (" + percent(part, of) + ")";
  }

  /** Neither 0 nor 100 unless it really is. */
  private static String percent(int part, int of) {
    long percent = Math.round(100.0 * part / of);
    return part < of ? Math.max(1, Math.min(99, percent)) + " %" : percent + " %";
  }
}
