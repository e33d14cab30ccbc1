package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The signatures that failures of older rules have by the rules of today.
 *
 * <p>The texts are signed anew, and parts of signatures become the same parts of the new ones.
 */
final class Resigning {
  private final Rules rules;
  private final Map<Signature, Part> partsByDerived = new HashMap<>();

  /** New signatures of failures, by their numbers. */
  final Map<Long, Signature> failures = new HashMap<>();

  /** How many failures of an old signature have which new one. */
  final Map<Signature, Map<Signature, Integer>> heirs = new TreeMap<>();

  /** What the new signatures say. */
  final Map<Signature, Evidence> evidence = new TreeMap<>();

  /** New parts, with the old ones that they stand for. */
  final Map<Part, Part> parts = new HashMap<>();

  private Resigning(Rules rules) {
    this.rules = rules;
  }

  /** Signs, changing nothing. */
  static Resigning plan(Sql sql, Rules rules) throws SQLException {
    Resigning plan = new Resigning(rules);
    for (Part part : Parts.all(sql)) {
      plan.partsByDerived.put(part.derived(), part);
    }
    StoredFailure.read(
        sql,
        batch -> batch.forEach(plan::sign),
        "s.committed IS NOT NULL AND f.signature < ?",
        (Object) firstKey(rules));
    return plan;
  }

  /** Below it are all signatures of older versions. */
  static byte[] firstKey(Rules rules) {
    return new byte[] {(byte) (rules.version() >> 8), (byte) rules.version()};
  }

  private void sign(StoredFailure failure) {
    Evidence signed = rules.sign().apply(failure.subject().failure());
    Signature signature = signed.signature();
    for (Part part : way(failure.signature())) {
      inherit(part.base(), signature, 0);
      Part heir = Part.of(signature, part.kind(), part.text(), part.known());
      parts.put(heir, part);
      signature = heir.derived();
    }
    inherit(failure.signature(), signature, 1);
    failures.put(failure.number(), signature);
    Evidence own = signed.of(signature, signed.test());
    evidence.merge(signature, own, Evidence::lesser);
  }

  private void inherit(Signature old, Signature heir, int failures) {
    heirs.computeIfAbsent(old, o -> new TreeMap<>()).merge(heir, failures, Integer::sum);
  }

  /** The parts that lead to a signature, the outermost first. */
  private Deque<Part> way(Signature signature) {
    Deque<Part> way = new ArrayDeque<>();
    for (Part part = partsByDerived.get(signature);
        part != null && way.size() < partsByDerived.size();
        part = partsByDerived.get(part.base())) {
      way.addFirst(part);
    }
    return way;
  }

  boolean isEmpty() {
    return failures.isEmpty();
  }
}
