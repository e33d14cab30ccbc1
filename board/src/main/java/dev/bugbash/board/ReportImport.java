package dev.bugbash.board;

import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

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
    Total total = new Total(sources.size(), progress);
    byRun(sources, run).forEach((key, shard) -> read(shard, key, who, total));
    ImportSummary summary = total.summary();
    board.kinship(); // now, so that nobody who looks has to wait for it
    board.corrections().prepareRecut(summary.newClusters());
    return summary;
  }

  private static Map<ImportedRun, List<ReportSource>> byRun(
      List<ReportSource> sources, ImportedRun run) {
    Map<Optional<RunDetails>, List<ReportSource>> shards = new LinkedHashMap<>();
    sources.forEach(s -> shards.computeIfAbsent(s.run(), r -> new ArrayList<>()).add(s));
    Map<ImportedRun, List<ReportSource>> ordered = new LinkedHashMap<>();
    shards.entrySet().stream()
        .sorted(
            Comparator.comparing(
                (Map.Entry<Optional<RunDetails>, List<ReportSource>> e) ->
                    e.getKey().orElse(run.details()),
                Comparator.comparing(RunDetails::time).thenComparing(RunDetails::name)))
        .forEach(
            e -> {
              ImportedRun key = e.getKey().map(d -> new ImportedRun(d, true)).orElse(run);
              ordered.computeIfAbsent(key, k -> new ArrayList<>()).addAll(e.getValue());
            });
    return ordered;
  }

  private void read(List<ReportSource> sources, ImportedRun run, String who, Total total) {
    try (Intake intake = board.begin(run, who)) {
      AtomicInteger next = new AtomicInteger();
      int threads = Math.min(sources.size(), Runtime.getRuntime().availableProcessors());
      ExecutorService readers =
          Executors.newFixedThreadPool(threads, task -> new Thread(task, "import"));
      try {
        List<Future<?>> reading = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
          reading.add(readers.submit(() -> readAll(sources, next, intake, total)));
        }
        for (Future<?> each : reading) {
          each.get();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new BoardException("the import was interrupted; nothing of this run was kept", e);
      } catch (ExecutionException e) {
        throw failure(e);
      } finally {
        readers.shutdownNow();
      }
      total.add(intake.commit(), intake.clusters(), intake.failuresRead());
    }
  }

  private void readAll(List<ReportSource> sources, AtomicInteger next, Intake intake, Total total) {
    var visitor = intake.visitor();
    for (int i = next.getAndIncrement(); i < sources.size(); i = next.getAndIncrement()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      reader.read(sources.get(i), visitor);
      total.sourceRead(intake.failuresRead());
    }
  }

  private static RuntimeException failure(ExecutionException e) {
    return e.getCause() instanceof RuntimeException unchecked
        ? unchecked
        : new BoardException("the import broke off: " + e.getCause(), e);
  }

  /** Adds up the runs of one import. */
  private static final class Total {
    private final int sources;
    private final Progress progress;
    private final AtomicInteger done = new AtomicInteger();
    private final List<ImportSummary> runs = new ArrayList<>();
    private final Set<ClusterId> clusters = new HashSet<>();
    private final AtomicInteger earlierFailures = new AtomicInteger();

    Total(int sources, Progress progress) {
      this.sources = sources;
      this.progress = progress;
    }

    void sourceRead(int failuresOfThisRun) {
      progress.at(done.incrementAndGet(), sources, earlierFailures.get() + failuresOfThisRun);
    }

    void add(ImportSummary run, Set<ClusterId> of, int failures) {
      runs.add(run);
      clusters.addAll(of);
      earlierFailures.addAndGet(failures);
    }

    ImportSummary summary() {
      return new ImportSummary(
          runs.stream().mapToInt(ImportSummary::runs).sum(),
          runs.stream().mapToInt(ImportSummary::reports).sum(),
          runs.stream().mapToInt(ImportSummary::known).sum(),
          runs.stream().mapToInt(ImportSummary::tests).sum(),
          runs.stream().mapToInt(ImportSummary::passed).sum(),
          runs.stream().mapToInt(ImportSummary::failed).sum(),
          runs.stream().mapToInt(ImportSummary::errors).sum(),
          runs.stream().mapToInt(ImportSummary::skipped).sum(),
          runs.stream().mapToInt(ImportSummary::flaky).sum(),
          runs.stream().mapToInt(ImportSummary::failures).sum(),
          runs.stream().mapToInt(ImportSummary::tickets).sum(),
          clusters.size(),
          runs.stream().mapToInt(ImportSummary::newClusters).sum(),
          runs.stream().flatMap(r -> r.unreadable().stream()).toList(),
          runs.stream().flatMap(r -> r.warnings().stream()).toList());
    }
  }
}
