package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Reads many texts; fast where they are asked for in the order of their blocks. */
final class TextReader {
  private final Sql sql;
  private final UnpackedBlock unpacked = new UnpackedBlock();
  private long shard;
  private int block;

  TextReader(Sql sql) {
    this.sql = sql;
  }

  /**
   * To be read before the next is asked for.
   *
   * @param packed see {@link TextPlace}
   */
  BlockInput at(long ofShard, long packed) throws SQLException {
    TextPlace place = TextPlace.of(packed);
    if (ofShard != shard || place.block() != block) {
      block = 0;
      unpacked.fill(
          sql.first(
                  "SELECT bytes FROM text_block WHERE shard = ? AND n = ?",
                  row -> row.getBytes(1),
                  ofShard,
                  place.block())
              .orElseThrow(() -> new SQLException("the texts of a failure are missing")));
      shard = ofShard;
      block = place.block();
    }
    return unpacked.from(place.offset());
  }
}
