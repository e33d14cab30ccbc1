package dev.bugbash.board;

import dev.bugbash.board.intake.Committed;
import dev.bugbash.board.intake.Counts;
import dev.bugbash.board.intake.Staging;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

/** An import into a {@link SqliteBoard}. */
final class SqliteIntake implements Intake {
  private final SqliteBoard board;
  private final Staging staging;
  private final GatheredRemarks remarks;
  private Set<ClusterId> clusters = Set.of();

  SqliteIntake(SqliteBoard board, Staging staging) {
    this.board = board;
    this.staging = staging;
    this.remarks = new GatheredRemarks(board::broken);
  }

  @Override
  public ReportVisitor visitor() {
    return staging.visitor(remarks);
  }

  @Override
  public ImportSummary commit() {
    try {
      Committed committed = staging.commit(remarks);
      clusters =
          committed.clusters().stream().map(ClusterId::new).collect(Collectors.toUnmodifiableSet());
      committed
          .leftOut()
          .forEach(
              (rule, reason) -> remarks.warning(rule, new Warning(0, "not applied: " + reason)));
      return summary(committed);
    } catch (SQLException e) {
      throw board.broken(e);
    }
  }

  private ImportSummary summary(Committed committed) {
    Counts counts = committed.counts();
    return new ImportSummary(
        committed.runs(),
        counts.reports(),
        committed.known(),
        counts.tests(),
        counts.passed(),
        counts.failed(),
        counts.errors(),
        counts.skipped(),
        counts.flaky(),
        counts.failures(),
        counts.tickets(),
        committed.clusters().size(),
        committed.newClusters(),
        remarks.unreadable(),
        remarks.warnings());
  }

  @Override
  public Set<ClusterId> clusters() {
    return clusters;
  }

  @Override
  public int failuresRead() {
    return staging.failuresRead();
  }

  @Override
  public void close() {
    try {
      staging.close();
    } catch (SQLException e) {
      throw board.broken(e);
    }
  }
}
