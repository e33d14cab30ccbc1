package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Link.Kind;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.CorrectionOutcome.Unknown;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Says that two clusters have different causes; within one writing transaction. */
final class Parting {
  private final Sql sql;
  private final Instant now;

  Parting(Sql sql, Instant now) {
    this.sql = sql;
    this.now = now;
  }

  CorrectionOutcome apart(ClusterId one, ClusterId other, Decision decision) throws SQLException {
    Clusters clusters = new Clusters(sql);
    for (ClusterId id : List.of(one, other)) {
      if (!clusters.exists(id)) {
        return new Unknown(id);
      }
    }
    if (one.equals(other)) {
      return new Refused("a cluster is not apart from itself; `bugbash split` parts one");
    }
    Link link =
        new Link(
            0,
            Kind.APART,
            clusters.signatures(one.number()),
            clusters.signatures(other.number()),
            decision.who(),
            now,
            decision.reason());
    if (link.one().isEmpty() || link.other().isEmpty()) {
      return new Refused("%s has no failures".formatted(link.one().isEmpty() ? one : other));
    }
    if (Links.active(sql).stream().anyMatch(link::saysTheSameAs)) {
      return new Refused("that was said before, and holds");
    }
    Ruling ruling = Ruling.of(sql, List.of(link));
    if (!ruling.ended().isEmpty() && !decision.force()) {
      return new Contradicts(ruling.contradictions());
    }
    String detail = "from %s%s".formatted(other, Reasons.suffix(decision.reason()));
    long event =
        EventLog.append(sql, now.toEpochMilli(), decision.who(), "apart", one.number(), detail);
    Repeatable.keepClusters(sql, event, decision, List.of(other));
    ruling.apply(sql, event);
    Layout.changed(sql);
    return new Corrected(one, List.of(other), 0, ruling.contradictions());
  }
}
