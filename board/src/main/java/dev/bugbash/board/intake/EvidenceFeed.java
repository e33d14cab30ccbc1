package dev.bugbash.board.intake;

import dev.bugbash.board.intake.Owners.LookUpException;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.SignatureFeed;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** The evidence on a board, block by block in the order in which the blocks were added. */
final class EvidenceFeed implements SignatureFeed {
  private final Sql sql;

  EvidenceFeed(Sql sql) {
    this.sql = sql;
  }

  @Override
  public long newest() {
    try {
      return sql.number("SELECT max(rowid) FROM evidence_block");
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }

  /**
   * Of the last block; none is ever changed, but all are replaced when signatures are made anew.
   */
  @Override
  public String mark(long seen) {
    try {
      return sql.first(
              "SELECT shard, n, bytes FROM evidence_block WHERE rowid = ?",
              row -> row.getLong(1) + " " + row.getLong(2) + " " + sum(row.getBytes(3)),
              seen)
          .orElse("");
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void read(long seen, Consumer<Evidence> sink) {
    try {
      EvidenceBlocks.read(sql, seen, sink);
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }
}
