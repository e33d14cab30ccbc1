package dev.bugbash.board.constraints;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** The number of changes that make plans void, see the table {@code layout}. */
public final class Layout {
  private Layout() {}

  public static long version(Sql sql) throws SQLException {
    return sql.number("SELECT version FROM layout");
  }

  /** Tells everybody who has a plan that it is void. */
  public static void changed(Sql sql) throws SQLException {
    sql.update("UPDATE layout SET version = version + 1");
  }
}
