package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.lifecycle.Closer;
import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.lifecycle.Handing;
import dev.bugbash.board.lifecycle.TicketLinkRows;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Does again what {@link StepBack} took back. */
final class StepAgain {
  private final Sql sql;
  private final String who;
  private final long now;

  StepAgain(Sql sql, String who, long now) {
    this.sql = sql;
    this.who = who;
    this.now = now;
  }

  /** Returns why it can't be; empty where it was done. */
  String take(PastDecision decision) throws SQLException {
    long cluster = decision.cluster();
    Clusters clusters = new Clusters(sql);
    if (cluster != 0 && !clusters.exists(new ClusterId(cluster))) {
      return "%s was merged since".formatted(new ClusterId(cluster));
    }
    Optional<Claim> held = clusters.claim(cluster);
    return switch (decision.kind()) {
      case "claimed" -> claim(cluster, held);
      case "released" -> release(cluster, held);
      case "handed" -> handOver(decision, held);
      case "took" -> takeOver(decision, held);
      case "closed" -> close(decision, held);
      case "reopened" -> new Closer(sql).reopen(cluster, who, now) ? "" : "it is open";
      case "noted" -> note(decision);
      case "linked" ->
          told(
              decision,
              TicketLinkRows.add(sql, StepBack.ticket(decision), cluster, who, now),
              "it was linked since");
      case "unlinked" ->
          told(
              decision,
              TicketLinkRows.remove(sql, StepBack.ticket(decision), cluster),
              "it was unlinked since");
      default -> forget(decision);
    };
  }

  private String claim(long cluster, Optional<Claim> held) throws SQLException {
    if (held.isPresent()) {
      return "it is held by " + held.get().owner();
    }
    sql.update("INSERT INTO claim (cluster, owner, since) VALUES (?, ?, ?)", cluster, who, now);
    long event = EventLog.append(sql, now, who, "claimed", cluster, "");
    if (Closings.end(sql, cluster, event).isPresent()) {
      EventLog.append(sql, now, who, "reopened", cluster, "claimed by " + who);
    }
    return "";
  }

  private String release(long cluster, Optional<Claim> held) throws SQLException {
    if (held.map(Claim::owner).filter(who::equals).isEmpty()) {
      return "it is not yours any more";
    }
    sql.update("DELETE FROM claim WHERE cluster = ?", cluster);
    EventLog.append(sql, now, who, "released", cluster, "");
    return "";
  }

  private String handOver(PastDecision decision, Optional<Claim> held) throws SQLException {
    if (held.map(Claim::owner).filter(who::equals).isEmpty()) {
      return "it is not yours any more";
    }
    Handing.over(sql, held.get(), decision.detail(), Instant.ofEpochMilli(now));
    return "";
  }

  private String takeOver(PastDecision decision, Optional<Claim> held) throws SQLException {
    if (held.map(Claim::owner).filter(decision.detail()::equals).isEmpty()) {
      return "%s does not hold it any more".formatted(decision.detail());
    }
    Handing.taken(sql, held.get(), who, Instant.ofEpochMilli(now));
    return "";
  }

  private String close(PastDecision decision, Optional<Claim> held) throws SQLException {
    if (held.isPresent() && !held.get().owner().equals(who)) {
      return "it is held by " + held.get().owner();
    }
    Optional<Closing> other = Closings.of(sql, decision.cluster());
    if (other.isPresent() && !Closings.regressed(sql, decision.cluster())) {
      return "it was closed since by " + other.get().who();
    }
    Closing before = Closings.madeBy(sql, decision.sequence()).orElseThrow();
    Closing again = new Closing(before.reason(), before.text(), who, Instant.ofEpochMilli(now));
    new Closer(sql).close(decision.cluster(), again, held);
    return "";
  }

  private String note(PastDecision decision) throws SQLException {
    sql.update(
        "INSERT INTO note (cluster, author, at, text) VALUES (?, ?, ?, ?)",
        decision.cluster(),
        who,
        now,
        decision.detail());
    return told(decision, 1, "");
  }

  private String forget(PastDecision decision) throws SQLException {
    Optional<KnownCause> cause = KnownCauses.named(sql, decision.detail());
    if (cause.isEmpty()) {
      return "there is no known cause of that name any more";
    }
    KnownCauses.delete(
        sql, cause.get(), EventLog.append(sql, now, who, "unknown", decision.detail()));
    Layout.changed(sql);
    return "";
  }

  private String told(PastDecision decision, int changed, String problem) throws SQLException {
    if (changed == 0) {
      return problem;
    }
    EventLog.append(sql, now, who, decision.kind(), decision.cluster(), decision.detail());
    return "";
  }
}
