package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Signature;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a staged shard belongs to parts of signatures.
 *
 * @param layout of the board when that was found out
 * @param parts by failure
 * @param leftOut see {@link Apportioning#leftOut()}
 */
record Apportioned(long layout, Map<StoredFailure, Part> parts, Map<String, String> leftOut) {
  static final Apportioned NOTHING = new Apportioned(-1, Map.of(), Map.of());

  /**
   * Finds it, changing nothing.
   *
   * @param before what an earlier attempt found, and wrote
   */
  static Apportioned of(Sql sql, long shard, Apportioned before) throws SQLException {
    Apportioning apportioning = Apportioning.of(sql);
    Map<StoredFailure, Part> parts = new HashMap<>(before.parts);
    Set<Long> done = parts.keySet().stream().map(StoredFailure::number).collect(Collectors.toSet());
    if (!apportioning.isEmpty()) {
      StoredFailure.read(
          sql,
          batch -> {
            List<StoredFailure> open =
                batch.stream().filter(failure -> !done.contains(failure.number())).toList();
            parts.putAll(parts(apportioning, open));
          },
          "r.shard = ?",
          shard);
    }
    return new Apportioned(Layout.version(sql), parts, apportioning.leftOut());
  }

  private static Map<StoredFailure, Part> parts(
      Apportioning apportioning, List<StoredFailure> batch) {
    Map<Long, Part> byNumber = apportioning.parts(batch);
    Map<StoredFailure, Part> parts = new HashMap<>();
    for (StoredFailure failure : batch) {
      Part part = byNumber.get(failure.number());
      if (part != null) {
        parts.put(failure, part);
      }
    }
    return parts;
  }

  /** Gives the failures the signatures of their parts. */
  int write(Sql sql, Signed signed) throws SQLException {
    try (PreparedStatement update = sql.prepare("UPDATE failure SET signature = ? WHERE id = ?")) {
      for (Map.Entry<StoredFailure, Part> entry : parts.entrySet()) {
        StoredFailure failure = entry.getKey();
        signed.derive(failure, entry.getValue().derived());
        update.setBytes(1, SignatureKey.of(entry.getValue().derived()));
        update.setLong(2, failure.number());
        update.addBatch();
      }
      update.executeBatch();
    }
    return parts.size();
  }

  /** Known causes by the signatures that their failures have now. */
  Map<Signature, Part> known() {
    Map<Signature, Part> known = new TreeMap<>();
    for (Part part : parts.values()) {
      if (part.known() != 0) {
        known.put(part.derived(), part);
      }
    }
    return known;
  }
}
