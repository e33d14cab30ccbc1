package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.MergeTree;
import dev.bugbash.categorizer.merge.Join;
import dev.bugbash.model.Signature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The merge tree is kept with the board, until its clusters change. */
final class StoredTree {
  private static final int KEY = 18;

  private StoredTree() {}

  /** Empty where it was grown in another state. */
  static Optional<MergeTree> of(Sql sql, State state) throws SQLException {
    return sql.first(
        "SELECT bytes FROM merge_tree WHERE commits = ? AND layout = ?",
        row -> read(row.getBytes(1)),
        state.commits(),
        state.layout());
  }

  /** Whether one is kept that was grown in this state. */
  static boolean stands(Sql sql, State state) throws SQLException {
    return sql.number(
            "SELECT count(*) FROM merge_tree WHERE commits = ? AND layout = ?",
            state.commits(),
            state.layout())
        > 0;
  }

  static void keep(Sql sql, State state, MergeTree tree) throws SQLException {
    sql.update("DELETE FROM merge_tree");
    sql.update(
        "INSERT INTO merge_tree (commits, layout, bytes) VALUES (?, ?, ?)",
        state.commits(),
        state.layout(),
        write(tree));
  }

  private static byte[] write(MergeTree tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(tree.leaves().size());
      for (Signature leaf : tree.leaves()) {
        out.write(SignatureKey.of(leaf));
      }
      out.writeInt(tree.joins().size());
      for (Join join : tree.joins()) {
        out.writeInt(join.one());
        out.writeInt(join.other());
        out.writeDouble(join.likeness());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static MergeTree read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<Signature> leaves = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        leaves.add(SignatureKey.parse(in.readNBytes(KEY)));
      }
      List<Join> joins = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        joins.add(new Join(in.readInt(), in.readInt(), in.readDouble()));
      }
      return new MergeTree(leaves, joins);
    } catch (IOException e) {
      throw new UncheckedIOException("the stored merge tree is broken", e);
    }
  }
}
