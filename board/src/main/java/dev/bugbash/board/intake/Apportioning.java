package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.categorizer.known.Subject;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which part of its signature a failure belongs to, by what people split off and by known causes.
 * What a person placed is never taken by a known cause.
 */
public final class Apportioning {
  private final Map<Signature, List<Part>> partsByBase = new HashMap<>();
  private final Map<Part, Condition> conditions = new HashMap<>();
  private final Set<Signature> settled = new HashSet<>();
  private final List<KnownCause> causes;
  private final Map<KnownCause, Condition> causeConditions = new HashMap<>();
  private final Map<String, String> tooSlow = new TreeMap<>();

  private Apportioning(List<KnownCause> causes) {
    this.causes = causes;
    causes.forEach(cause -> causeConditions.put(cause, cause.condition()));
  }

  /** With all parts and known causes of the board. */
  public static Apportioning of(Sql sql) throws SQLException {
    return of(sql, KnownCauses.all(sql));
  }

  /** With all parts, but these known causes only. */
  public static Apportioning of(Sql sql, List<KnownCause> causes) throws SQLException {
    Apportioning apportioning = new Apportioning(causes);
    for (Part part : Parts.active(sql)) {
      if (part.known() == 0) {
        apportioning.partsByBase.computeIfAbsent(part.base(), b -> new ArrayList<>()).add(part);
        apportioning.conditions.put(part, part.condition());
      }
    }
    Parts.all(sql).forEach(part -> apportioning.settled.add(part.derived()));
    sql.forEach(
        "SELECT m.hash FROM moved_signature m JOIN event e ON e.sequence = m.event"
            + " WHERE e.kind IN ('split', 'moved') AND m.event NOT IN (SELECT event FROM undone)",
        row -> apportioning.settled.add(SignatureKey.parse(row.getBytes(1))));
    return apportioning;
  }

  boolean isEmpty() {
    return partsByBase.isEmpty() && causes.isEmpty();
  }

  /** Whether a person placed the failures of this signature, or a known cause has them. */
  public boolean isSettled(Signature signature) {
    return settled.contains(signature);
  }

  /** The parts that failures belong to, by the failures' numbers; others belong to none. */
  public Map<Long, Part> parts(List<StoredFailure> failures) {
    Map<Long, Part> parts = new HashMap<>();
    split(failures, parts);
    List<StoredFailure> open = new ArrayList<>();
    for (StoredFailure failure : failures) {
      if (!parts.containsKey(failure.number()) && !settled.contains(failure.signature())) {
        open.add(failure);
      }
    }
    for (KnownCause cause : causes) {
      BitSet taken = taken(cause, open);
      for (int i = taken.length() - 1; i >= 0; i--) {
        if (taken.get(i)) {
          StoredFailure failure = open.remove(i);
          Part part = Part.of(failure.signature(), cause.kind(), cause.text(), cause.id());
          parts.put(failure.number(), part);
        }
      }
    }
    return parts;
  }

  private BitSet taken(KnownCause cause, List<StoredFailure> open) {
    Condition condition = causeConditions.get(cause);
    if (condition == null || open.isEmpty()) {
      return new BitSet();
    }
    try {
      return condition.matching(open.stream().map(StoredFailure::subject).toList());
    } catch (ConditionException e) {
      tooSlow.put(cause.name(), String.valueOf(e.getMessage()));
      return new BitSet();
    }
  }

  private void split(List<StoredFailure> failures, Map<Long, Part> parts) {
    for (StoredFailure failure : failures) {
      Signature base = failure.signature();
      for (Part part = next(base, failure.subject());
          part != null;
          part = next(part.derived(), failure.subject())) {
        parts.put(failure.number(), part);
      }
    }
  }

  private @Nullable Part next(Signature base, Subject subject) {
    for (Part part : partsByBase.getOrDefault(base, List.of())) {
      Condition condition = conditions.get(part);
      if (condition != null && condition.matching(List.of(subject)).get(0)) {
        return part;
      }
    }
    return null;
  }

  /** Known causes that were left out because they took too long, with the reason. */
  public Map<String, String> tooSlow() {
    return Map.copyOf(tooSlow);
  }
}
