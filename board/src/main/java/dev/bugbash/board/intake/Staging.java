package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.RunDetails;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One import on its way into the database: a shard of a run. */
public final class Staging implements AutoCloseable {
  /** So often others may commit first, before they are kept out while this one is placed. */
  private static final int FREE_ATTEMPTS = 4;

  private final Database database;
  private final Rules rules;
  private final Path placing;
  private final Clock clock;
  private final RunKey run;
  private final String who;
  private final long shard;
  private final Arrivals arrivals;
  private final ChunkWriter writer;
  private final List<ReportStager> stagers = new CopyOnWriteArrayList<>();
  private Apportioned apportioned = Apportioned.NOTHING;
  private int known;
  private boolean ended;

  private Staging(Database database, Rules rules, Path placing, Clock clock, RunKey run, String who)
      throws SQLException {
    this.database = database;
    this.rules = rules;
    this.placing = placing;
    this.clock = clock;
    this.run = run;
    this.who = who;
    Importer self = Importer.self();
    Leftovers.delete(database, self, clock);
    this.arrivals = new Arrivals(database.read(run::digests));
    this.shard = database.write(sql -> insertShard(sql, self));
    this.writer = new ChunkWriter(database, new ChunkRows(shard, clock));
  }

  /**
   * Begins a shard, after deleting what imports left that were killed.
   *
   * @param file of a board whose schema is up to date
   * @param named whether the run is known again by its name, branch, revision and environment
   */
  public static Staging begin(
      Path file, Rules rules, Clock clock, RunDetails details, boolean named, String who)
      throws SQLException {
    Database database = Database.open(file, Durability.NORMAL);
    try {
      Path placing = file.resolveSibling("placing");
      Staging staging =
          new Staging(database, rules, placing, clock, new RunKey(details, named), who);
      staging.writer.start();
      return staging;
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private long insertShard(Sql sql, Importer self) throws SQLException {
    return sql.insert(
        "INSERT INTO shard (who, host, pid, process_start, touched) VALUES (?, ?, ?, ?, ?)",
        who,
        self.host(),
        self.pid(),
        self.start(),
        clock.millis());
  }

  /** A visitor for one reading thread. */
  public ReportVisitor visitor(Remarks remarks) {
    ReportStager stager = new ReportStager(arrivals, rules, writer, remarks);
    stagers.add(stager);
    return stager;
  }

  /** Puts everything on the board at once; the reading threads must have ended before. */
  public Committed commit(Remarks remarks) throws SQLException {
    if (ended) {
      throw new IllegalStateException("this import has ended already");
    }
    for (ReportStager stager : stagers) {
      stager.end();
    }
    writer.finish();
    database.pragma("synchronous = " + Durability.FULL);
    known = arrivals.repeated();
    Optional<Committed> committed = Optional.empty();
    for (int attempt = 1; committed.isEmpty(); attempt++) {
      dropRepeats();
      committed = attempt <= FREE_ATTEMPTS ? placeAmongOthers(remarks) : placeAlone(remarks);
    }
    ended = committed.get().counts().reports() > 0;
    return committed.get();
  }

  /** Drops reports that somebody else committed to the same run since this import began. */
  private void dropRepeats() throws SQLException {
    for (long report : database.read(sql -> Repeats.inRun(sql, shard, run))) {
      Deletion.report(database, report);
      known++;
    }
  }

  /** Keeps nobody out; in vain where somebody else commits or corrects meanwhile. */
  private Optional<Committed> placeAmongOthers(Remarks remarks) throws SQLException {
    apportioned = database.read(sql -> Apportioned.of(sql, shard, apportioned));
    database.write(sql -> apportioned.write(sql, arrivals.signed()));
    Plan plan = database.read(this::plan);
    return database.write(sql -> apply(sql, plan, remarks));
  }

  private Optional<Committed> placeAlone(Remarks remarks) throws SQLException {
    return database.write(
        sql -> {
          apportioned = Apportioned.of(sql, shard, apportioned);
          apportioned.write(sql, arrivals.signed());
          return apply(sql, plan(sql), remarks);
        });
  }

  private Plan plan(Sql sql) throws SQLException {
    return Plan.of(sql, shard, run, arrivals.signed(), rules, placing, apportioned);
  }

  private Optional<Committed> apply(Sql sql, Plan plan, Remarks remarks) throws SQLException {
    if (!plan.holds(sql) || !Repeats.inRun(sql, shard, run).isEmpty()) {
      return Optional.empty();
    }
    if (plan.placement().isEmpty()) {
      return Optional.of(Committed.nothing(known + plan.counts().reports()));
    }
    Commit commit = new Commit(sql, shard, run, who, clock.millis(), remarks);
    return Optional.of(
        commit.apply(plan.counts(), plan.placement().get(), plan.apportioned(), known));
  }

  /** How many failures were read so far, by all visitors. */
  public int failuresRead() {
    return arrivals.failures();
  }

  /** Deletes what was not committed. */
  @Override
  public void close() throws SQLException {
    writer.abandon();
    try {
      if (!ended) {
        Deletion.shard(database, shard);
      }
    } finally {
      database.close();
    }
  }
}
