package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/**
 * The texts of one failure, read back from the blocks of its shard.
 *
 * @param type see {@link dev.bugbash.model.Failure}, as are the others
 */
public record FailureTexts(String type, String message, String stack, String output) {

  /**
   * @param place as in the table {@code failure}
   * @param output the same; 0 where there is none
   */
  public static FailureTexts read(Sql sql, long shard, long place, long output)
      throws SQLException {
    BlockInput in = open(sql, shard, place);
    return new FailureTexts(
        in.text(), in.text(), in.text(), output == 0 ? "" : open(sql, shard, output).text());
  }

  private static BlockInput open(Sql sql, long shard, long packed) throws SQLException {
    TextPlace place = TextPlace.of(packed);
    byte[] bytes =
        sql.first(
                "SELECT bytes FROM text_block WHERE shard = ? AND n = ?",
                row -> row.getBytes(1),
                shard,
                place.block())
            .orElseThrow(() -> new SQLException("the texts of a failure are missing"));
    return new BlockInput(bytes, place.offset());
  }
}
