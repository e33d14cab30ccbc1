package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.intake.Apportioning;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes over a file of rules; within one writing transaction. */
final class RulesWork {
  private final Sql sql;
  private final Rules rules;
  private final Decision decision;
  private final long now;

  RulesWork(Sql sql, Rules rules, Decision decision, Instant now) {
    this.sql = sql;
    this.rules = rules;
    this.decision = decision;
    this.now = now.toEpochMilli();
  }

  /**
   * @param text that the file was parsed from
   */
  RulesImport take(RulesFile file, String text) throws SQLException {
    List<Link> links = newLinks(file);
    List<Part> parts = newParts(file);
    List<KnownCause> known = newKnown(file);
    int added = links.size() + parts.size();
    int present =
        file.links().size() + file.parts().size() + file.known().size() - added - known.size();
    if (added + known.size() == 0) {
      return new RulesImport(0, 0, present, 0);
    }
    Ruling ruling = Ruling.of(sql, links);
    refuse(file, links, ruling);
    String detail =
        EventLog.count(added, "decision") + ", " + EventLog.count(known.size(), "known cause");
    long event = EventLog.append(sql, now, decision.who(), "rules", detail);
    Repeatable.keep(sql, event, decision, List.of(text));
    ruling.apply(sql, event);
    for (Part part : parts) {
      Parts.insert(sql, part, event);
    }
    relabel(parts, event);
    know(known, event);
    relabel(known.isEmpty() ? List.of() : parts, event);
    new Enforcement(sql, rules, decision.who(), now, event, file.lines()).enforce(links);
    return new RulesImport(added, known.size(), present, moved(event));
  }

  /** How many failures are in another cluster than before. */
  private int moved(long event) throws SQLException {
    return (int)
        sql.number(
            "SELECT count(*)"
                + Clusters.VISIBLE
                + "JOIN moved_signature m ON m.hash = g.hash AND m.source <> g.cluster"
                + " WHERE m.event = ?",
            event);
  }

  private List<Link> newLinks(RulesFile file) throws SQLException {
    List<Link> active = Links.active(sql);
    List<Link> links = new ArrayList<>();
    for (Link link : file.links()) {
      if (active.stream().noneMatch(link::saysTheSameAs)
          && links.stream().noneMatch(link::saysTheSameAs)) {
        links.add(link);
      }
    }
    return links;
  }

  private List<Part> newParts(RulesFile file) throws SQLException {
    Set<Signature> active = new TreeSet<>();
    Parts.active(sql).forEach(part -> active.add(part.derived()));
    return file.parts().stream().filter(part -> active.add(part.derived())).toList();
  }

  private List<KnownCause> newKnown(RulesFile file) throws SQLException {
    List<KnownCause> known = new ArrayList<>();
    List<KnownCause> all = KnownCauses.all(sql);
    for (KnownCause cause : file.known()) {
      Optional<KnownCause> present =
          all.stream().filter(other -> other.name().equals(cause.name())).findFirst();
      if (present.isEmpty()) {
        known.add(cause);
      } else if (!present.get().saysTheSameAs(cause)) {
        throw new RulesException(
            0,
            "the known cause '%s' is another one on this board; remove it there first"
                .formatted(cause.name()));
      }
    }
    return known;
  }

  private void refuse(RulesFile file, List<Link> links, Ruling ruling) {
    for (Link link : links) {
      if (Contradictions.within(links)) {
        throw new RulesException(
            file.lines().getOrDefault(link, 0), "the rules from here on contradict each other");
      }
    }
    if (!ruling.ended().isEmpty() && !decision.force()) {
      Link earlier = ruling.ended().get(0);
      Link first =
          links.stream()
              .filter(link -> !Contradictions.of(ruling.ended(), List.of(link)).isEmpty())
              .findFirst()
              .orElse(links.get(0));
      throw new RulesException(
          file.lines().getOrDefault(first, 0),
          "%s decided otherwise at %s; --force ends that decision"
              .formatted(earlier.who(), earlier.at()));
    }
  }

  /** What people placed is not taken, be it by these rules; parts of what is taken come after. */
  private void know(List<KnownCause> known, long event) throws SQLException {
    for (KnownCause cause : known) {
      KnownWork work = KnownWork.plan(sql, cause);
      List<Claim> claims = work.conflictingClaims(sql);
      if (!claims.isEmpty()) {
        throw new RulesException(
            0, "known cause '%s': %s".formatted(cause.name(), Clusters.heldByTwo(claims)));
      }
      work.apply(sql, rules, cause, event, 0);
    }
  }

  /** Gives failures on the board the signatures of their parts. */
  private void relabel(List<Part> parts, long event) throws SQLException {
    if (parts.isEmpty()) {
      return;
    }
    Apportioning apportioning = Apportioning.of(sql, List.of());
    Map<Part, List<StoredFailure>> failures = new HashMap<>();
    StoredFailure.read(
        sql,
        batch -> {
          Map<Long, Part> byNumber = apportioning.parts(batch);
          for (StoredFailure failure : batch) {
            Part part = byNumber.get(failure.number());
            if (part != null) {
              failures.computeIfAbsent(part, p -> new ArrayList<>()).add(failure);
            }
          }
        },
        "s.committed IS NOT NULL");
    new PartWork(sql, rules).apply(failures, event);
  }
}
