package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Two plans that were made in one state are made of the same clusters. */
record State(long commits, long layout) {
  static State of(Sql sql) throws SQLException {
    long commits = sql.number("SELECT max(committed) FROM shard");
    return new State(commits, Layout.version(sql));
  }
}
