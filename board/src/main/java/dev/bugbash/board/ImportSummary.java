package dev.bugbash.board;

import dev.bugbash.importers.Warning;
import java.util.List;

/**
 * What an import brought.
 *
 * @param runs that are new on the board, or that got further reports
 * @param reports read and stored
 * @param known reports left out because the board has them already
 * @param failures pieces of evidence
 * @param clusters that these failures belong to
 * @param newClusters of those, how many the board did not have before
 */
public record ImportSummary(
    int runs,
    int reports,
    int known,
    int tests,
    int passed,
    int failed,
    int errors,
    int skipped,
    int flaky,
    int failures,
    int tickets,
    int clusters,
    int newClusters,
    List<Unreadable> unreadable,
    List<Remark> warnings) {
  public ImportSummary {
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
  }

  /** The same without the reports that could not be read. */
  public ImportSummary withoutUnreadable() {
    return new ImportSummary(
        runs,
        reports,
        known,
        tests,
        passed,
        failed,
        errors,
        skipped,
        flaky,
        failures,
        tickets,
        clusters,
        newClusters,
        List.of(),
        warnings);
  }

  /** A report that could not be read, and the reason with its line. */
  public record Unreadable(String path, String problem) {}

  /** A warning and the report that it is about. */
  public record Remark(String path, Warning warning) {}
}
