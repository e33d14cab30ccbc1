package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a staged shard belongs to parts of signatures.
 *
 * @param layout of the board when that was found out
 * @param parts by the numbers of their failures
 * @param leftOut see {@link Apportioning#leftOut()}
 */
record Apportioned(long layout, Map<Long, Taken> parts, Map<String, String> leftOut) {
  /**
   * A failure of a part, without its texts.
   *
   * @param base the signature that it had
   */
  record Taken(Part part, Signature base, TestId test) {}

  static final Apportioned NOTHING = new Apportioned(-1, Map.of(), Map.of());

  /**
   * Finds it, changing nothing.
   *
   * @param before what an earlier attempt found, and wrote
   */
  static Apportioned of(Sql sql, long shard, Apportioned before) throws SQLException {
    Apportioning apportioning = Apportioning.of(sql);
    Map<Long, Taken> parts = new HashMap<>(before.parts);
    if (!apportioning.isEmpty()) {
      StoredFailure.read(
          sql,
          batch -> {
            List<StoredFailure> open =
                batch.stream()
                    .filter(failure -> !before.parts.containsKey(failure.number()))
                    .toList();
            parts.putAll(parts(apportioning, open));
          },
          "r.shard = ?",
          shard);
    }
    return new Apportioned(Layout.version(sql), parts, apportioning.leftOut());
  }

  private static Map<Long, Taken> parts(Apportioning apportioning, List<StoredFailure> batch) {
    Map<Long, Part> byNumber = apportioning.innermost(batch);
    Map<Long, Taken> parts = new HashMap<>();
    for (StoredFailure failure : batch) {
      Part part = byNumber.get(failure.number());
      if (part != null) {
        TestId test = failure.subject().failure().test();
        parts.put(failure.number(), new Taken(part, failure.signature(), test));
      }
    }
    return parts;
  }

  /** Gives the failures the signatures of their parts. */
  int write(Sql sql, Signed signed) throws SQLException {
    try (PreparedStatement update = sql.prepare("UPDATE failure SET signature = ? WHERE id = ?")) {
      for (Map.Entry<Long, Taken> entry : parts.entrySet()) {
        Taken taken = entry.getValue();
        signed.derive(taken.base(), taken.test(), taken.part().derived());
        update.setBytes(1, SignatureKey.of(taken.part().derived()));
        update.setLong(2, entry.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
    return parts.size();
  }

  /** Known causes by the signatures that their failures have now. */
  Map<Signature, Part> known() {
    Map<Signature, Part> known = new TreeMap<>();
    for (Taken taken : parts.values()) {
      Part part = taken.part();
      if (part.known() != 0) {
        known.put(part.derived(), part);
      }
    }
    return known;
  }
}
