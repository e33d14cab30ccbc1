package dev.bugbash.board;

import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import java.util.List;

/**
 * Brings sources onto a board: groups them into runs, reads them on all cores, commits each run.
 *
 * <p>A source belongs to the run that its {@code bugbash-run.json} names, otherwise to the run of
 * the import as a whole. A run is known again by its name, branch, revision and environment.
 */
public final class ReportImport {
  private final Board board;
  private final ReportReader reader;

  public ReportImport(Board board, ReportReader reader) {
    this.board = board;
    this.reader = reader;
  }

  /** Told while it goes on, from any thread; must return at once. */
  public interface Progress {
    /**
     * @param done sources read so far
     * @param of sources in all
     * @param failures read so far
     */
    void at(int done, int of, int failures);
  }

  /**
   * @param run what is known of the run; {@code named} says whether somebody named it (option, CI),
   *     so that later imports of that name add to it
   */
  public ImportSummary read(
      List<ReportSource> sources, ImportedRun run, String who, Progress progress) {
    throw new UnsupportedOperationException(
        "not written yet: " + board + reader.hashCode() + sources.size() + run + who + progress);
  }
}
