package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.StoredGranularity;
import dev.bugbash.board.intake.MergedClusters;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.board.sqlite.Transactions;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Corrections of a board in a database. */
public final class StoredCorrections implements Corrections {
  /** So often others may change the board first, before they are kept out. */
  private static final int FREE_ATTEMPTS = 4;

  private final Transactions transactions;
  private final Rules rules;
  private final Clock clock;
  private final Recutter recutter;

  public StoredCorrections(Transactions transactions, Rules rules, Clock clock) {
    this.transactions = transactions;
    this.rules = rules;
    this.clock = clock;
    this.recutter = new Recutter(transactions, rules);
  }

  @Override
  public CorrectionOutcome merge(ClusterId into, List<ClusterId> others, Decision decision) {
    relink(decision.who());
    return transactions.write(
        sql -> new Merging(sql, rules, clock.instant()).merge(into, others, decision));
  }

  @Override
  public CorrectionOutcome split(ClusterId cluster, Selection selection, Decision decision) {
    relink(decision.who());
    if (selection instanceof Selection.Matching matching) {
      Condition.parse(matching.kind(), matching.text());
    }
    return transactions.write(
        sql -> new Splitting(sql, rules, clock.instant()).split(cluster, selection, decision, 0));
  }

  @Override
  public CorrectionOutcome move(List<Long> failures, ClusterId to, Decision decision) {
    relink(decision.who());
    return transactions.write(
        sql -> new Moving(sql, rules, clock.instant()).move(failures, to, decision));
  }

  @Override
  public CorrectionOutcome apart(ClusterId one, ClusterId other, Decision decision) {
    relink(decision.who());
    return transactions.write(sql -> new Parting(sql, clock.instant()).apart(one, other, decision));
  }

  @Override
  public List<Undone> undo(String who, int count) {
    relink(who);
    return transactions.write(sql -> new UndoStack(sql, rules, who, clock.instant()).undo(count));
  }

  @Override
  public Optional<Undone> undoEvent(String who, long event) {
    relink(who);
    return transactions.write(
        sql -> new UndoStack(sql, rules, who, clock.instant()).undoEvent(event));
  }

  @Override
  public List<Redone> redo(String who, int count) {
    relink(who);
    return transactions.write(sql -> new RedoStack(sql, rules, who, clock.instant()).redo(count));
  }

  @Override
  public List<Undoable> undoable(String who, int limit) {
    return transactions.read(sql -> PastDecision.standing(sql, who, limit)).stream()
        .map(PastDecision::undoable)
        .toList();
  }

  @Override
  public List<Undoable> redoable(String who, int limit) {
    return transactions.read(sql -> PastDecision.undone(sql, who, limit)).stream()
        .map(PastDecision::undoable)
        .toList();
  }

  @Override
  public Optional<MergedCluster> merged(ClusterId cluster) {
    return transactions.read(
        sql -> {
          long into = MergedClusters.current(sql, cluster.number());
          return sql.first(
              "SELECT e.who, e.at FROM cluster c JOIN event e ON e.sequence = c.merged_by"
                  + " WHERE c.id = ? AND c.merged_into IS NOT NULL",
              row ->
                  new MergedCluster(
                      cluster,
                      new ClusterId(into),
                      row.getString(1),
                      Instant.ofEpochMilli(row.getLong(2))),
              cluster.number());
        });
  }

  @Override
  public Reclustering recluster(String who, boolean dryRun) {
    if (dryRun) {
      return new Reclustering(
          transactions.read(sql -> Regrouping.plan(sql, rules)).changes(), false);
    }
    relink(who);
    return new Reclustering(
        planned(
            sql -> Regrouping.plan(sql, rules),
            (sql, plan) -> plan.apply(sql, rules, who, clock.instant())),
        true);
  }

  @Override
  public Recut recut() {
    return recutter.recut();
  }

  @Override
  public void prepareRecut(int made) {
    recutter.prepare(made);
  }

  @Override
  public Recut recut(Recut before) {
    return recutter.recut(before);
  }

  @Override
  public Granularity granularity() {
    return transactions.read(StoredGranularity::of);
  }

  @Override
  public Optional<Reclustering> apply(Recut shown, Granularity granularity, String who) {
    return recutter.apply(shown, granularity, who, clock.instant());
  }

  /** What follows from a plan. */
  private interface Step<P, T> {
    T take(Sql sql, P plan) throws SQLException;
  }

  private record Planned<P>(State state, P plan) {}

  /** Plans while nobody waits, and acts if nothing changed meanwhile. */
  private <P, T> T planned(Database.Work<P> planning, Step<P, T> step) {
    for (int attempt = 0; attempt < FREE_ATTEMPTS; attempt++) {
      Planned<P> planned = transactions.read(sql -> new Planned<>(State.of(sql), planning.in(sql)));
      Optional<T> done =
          transactions.write(
              sql ->
                  State.of(sql).equals(planned.state())
                      ? Optional.of(step.take(sql, planned.plan()))
                      : Optional.empty());
      if (done.isPresent()) {
        return done.get();
      }
    }
    return transactions.write(sql -> step.take(sql, planning.in(sql)));
  }

  /**
   * After the rules of signing have changed: gives every cluster the new signatures of its
   * failures, so that what comes next is placed with them. Cheap where there is nothing to do.
   */
  public void relink(String who) {
    if (transactions.read(sql -> Relinking.needed(sql, rules))) {
      planned(
          sql -> Resigning.plan(sql, rules),
          (sql, plan) -> Relinking.apply(sql, rules, plan, who, clock.millis()));
    }
  }

  @Override
  public List<Link> links() {
    return transactions.read(Links::active);
  }

  @Override
  public List<KnownCause> knownCauses() {
    return transactions.read(KnownCauses::all);
  }

  @Override
  public KnownOutcome addKnown(KnownCause cause) {
    relink(cause.who());
    Condition.parse(cause.kind(), cause.text());
    return planned(sql -> KnownWork.plan(sql, cause), (sql, plan) -> add(sql, cause, plan));
  }

  private KnownOutcome add(Sql sql, KnownCause cause, KnownWork plan) throws SQLException {
    if (KnownCauses.named(sql, cause.name()).isPresent()) {
      return new KnownOutcome.Refused(
          "there is a known cause '%s' already; `bugbash known list` tells what it is"
              .formatted(cause.name()));
    }
    List<Claim> claims = plan.conflictingClaims(sql);
    return claims.isEmpty()
        ? plan.add(sql, rules, cause, 0)
        : new KnownOutcome.Refused(Clusters.heldByTwo(claims));
  }

  @Override
  public KnownOutcome removeKnown(String name, String who) {
    return transactions.write(
        sql -> {
          Optional<KnownCause> cause = KnownCauses.named(sql, name);
          if (cause.isEmpty()) {
            return new KnownOutcome.Refused(
                "there is no known cause '%s'; `bugbash known list` tells which there are"
                    .formatted(name));
          }
          long event = EventLog.append(sql, clock.millis(), who, "unknown", name);
          KnownCauses.delete(sql, cause.get(), event);
          Layout.changed(sql);
          return new KnownOutcome.Removed(cause.get());
        });
  }

  @Override
  public Trial tryKnown(Condition.Kind kind, String text) {
    Condition.parse(kind, text);
    return transactions.read(sql -> Trying.of(sql, kind, text));
  }

  @Override
  public String exportRules() {
    return transactions.read(sql -> RulesText.of(sql, rules));
  }

  @Override
  public RulesImport importRules(String text, Decision decision) {
    relink(decision.who());
    RulesFile file = RulesParser.parse(text, decision.who(), clock.instant());
    return transactions.write(
        sql -> new RulesWork(sql, rules, decision, clock.instant()).take(file, text));
  }
}
