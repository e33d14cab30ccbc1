package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.categorizer.known.Subjects;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
  private final Map<String, String> leftOut = new TreeMap<>();

  private Apportioning(List<KnownCause> causes) {
    this.causes = causes;
    for (KnownCause cause : causes) {
      read(name(cause), cause.kind(), cause.text())
          .ifPresent(condition -> causeConditions.put(cause, condition));
    }
  }

  /** What an older version wrote may not be readable any more; the others count all the same. */
  private Optional<Condition> read(String name, Condition.Kind kind, String text) {
    try {
      return Optional.of(Condition.parse(kind, text));
    } catch (ConditionException e) {
      leftOut.put(name, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static String name(KnownCause cause) {
    return "known cause " + cause.name();
  }

  private static String name(Part part) {
    return "split by %s %s".formatted(part.kind().word(), part.text());
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
        apportioning
            .read(name(part), part.kind(), part.text())
            .ifPresent(condition -> apportioning.conditions.put(part, condition));
      }
    }
    Parts.all(sql).forEach(part -> apportioning.settled.add(part.derived()));
    sql.forEach(
        "SELECT m.hash FROM moved_signature m JOIN event e ON e.sequence = m.event"
            + " WHERE e.kind IN ('split', 'moved') AND m.event NOT IN (SELECT event FROM undone)",
        row -> apportioning.settled.add(SignatureKey.parse(row.getBytes(1))));
    apportioning.settled.addAll(Links.placed(sql));
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
    Map<Signature, List<StoredFailure>> byBase = new HashMap<>();
    failures.forEach(f -> byBase.computeIfAbsent(f.signature(), s -> new ArrayList<>()).add(f));
    byBase.forEach((base, some) -> split(base, some, parts));
    List<StoredFailure> open = new ArrayList<>();
    for (StoredFailure failure : failures) {
      if (!parts.containsKey(failure.number()) && !settled.contains(failure.signature())) {
        open.add(failure);
      }
    }
    Subjects subjects = StoredFailure.subjects(open);
    for (KnownCause cause : causes) {
      Condition condition = causeConditions.get(cause);
      if (condition == null || open.isEmpty()) {
        continue;
      }
      BitSet taken = matching(name(cause), condition, subjects);
      for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
        StoredFailure failure = open.get(i);
        Part part = Part.of(failure.signature(), cause.kind(), cause.text(), cause.id());
        parts.putIfAbsent(failure.number(), part);
      }
    }
    return parts;
  }

  /** As {@link #parts}, and of what a known cause takes the parts that people split off. */
  public Map<Long, Part> innermost(List<StoredFailure> failures) {
    Map<Long, Part> parts = parts(failures);
    Map<Part, List<StoredFailure>> taken = new HashMap<>();
    for (StoredFailure failure : failures) {
      Part part = parts.get(failure.number());
      if (part != null && part.known() != 0) {
        taken.computeIfAbsent(part, p -> new ArrayList<>()).add(failure);
      }
    }
    taken.forEach((part, some) -> split(part.derived(), some, parts));
    return parts;
  }

  /** None where that takes too long. */
  private BitSet matching(String name, Condition condition, Subjects subjects) {
    try {
      return condition.matching(subjects);
    } catch (ConditionException e) {
      leftOut.put(name, String.valueOf(e.getMessage()));
      return new BitSet();
    }
  }

  /** The first part that takes a failure has it, and parts of that part go further. */
  private void split(Signature base, List<StoredFailure> failures, Map<Long, Part> parts) {
    List<StoredFailure> open = failures;
    for (Part part : partsByBase.getOrDefault(base, List.of())) {
      Condition condition = conditions.get(part);
      if (condition == null || open.isEmpty()) {
        continue;
      }
      BitSet matching = matching(name(part), condition, StoredFailure.subjects(open));
      List<StoredFailure> taken = new ArrayList<>();
      List<StoredFailure> rest = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        (matching.get(i) ? taken : rest).add(open.get(i));
      }
      taken.forEach(failure -> parts.put(failure.number(), part));
      split(part.derived(), taken, parts);
      open = rest;
    }
  }

  /** What takes too long or can't be read, and is not asked, with the reason. */
  public Map<String, String> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** Why that cause is not asked; empty where it is. */
  public Optional<String> leftOut(KnownCause cause) {
    return Optional.ofNullable(leftOut.get(name(cause)));
  }
}
