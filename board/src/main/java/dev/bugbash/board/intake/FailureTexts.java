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
    TextReader reader = new TextReader(sql);
    BlockInput in = reader.at(shard, place);
    return new FailureTexts(
        in.text(), in.text(), in.text(), output == 0 ? "" : reader.at(shard, output).text());
  }
}
