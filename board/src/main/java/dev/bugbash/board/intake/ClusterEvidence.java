package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What the signatures of clusters say of their causes. */
public final class ClusterEvidence {
  private ClusterEvidence() {}

  /** That of all signatures which have a cluster, by its number. */
  public static Map<Long, List<Evidence>> read(Sql sql) throws SQLException {
    return EvidenceBlocks.owned(sql);
  }
}
