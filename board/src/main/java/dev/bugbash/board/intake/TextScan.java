package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Reads the texts of many failures, fast in the order of their places; for one thread. */
public final class TextScan {
  private final TextReader reader;

  public TextScan(Sql sql) {
    this.reader = new TextReader(sql);
  }

  /**
   * Type, message and stack of a failure; its output is left out.
   *
   * @param place as in the table {@code failure}
   */
  public FailureTexts read(long shard, long place) throws SQLException {
    BlockInput in = reader.at(shard, place);
    return new FailureTexts(in.text(), in.text(), in.text(), "");
  }
}
