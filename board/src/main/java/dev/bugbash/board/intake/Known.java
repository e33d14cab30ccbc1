package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Membership;
import dev.bugbash.categorizer.SignatureFeed;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What fresh signatures are placed among: those on the board, and those that are settled. */
public final class Known {
  private final Sql sql;
  private final Path folder;
  private final Owners owners;
  private final Map<Long, List<Evidence>> settled;

  /**
   * @param folder where a view of the known signatures may be kept
   * @param settled not on the board yet, by the number of their cluster
   */
  Known(Sql sql, Path folder, Owners owners, Map<Long, List<Evidence>> settled) {
    this.sql = sql;
    this.folder = folder;
    this.owners = owners;
    this.settled = settled;
  }

  /** All of them, by the number of their cluster. */
  Map<Long, List<Evidence>> all() throws SQLException {
    Map<Long, List<Evidence>> all = EvidenceBlocks.owned(sql);
    settled.forEach(
        (cluster, evidence) ->
            all.computeIfAbsent(cluster, c -> new ArrayList<>()).addAll(evidence));
    all.keySet().removeIf(owners::isClosed);
    return all;
  }

  /** Those that are not on the board yet, by the number of their cluster. */
  Map<Long, List<Evidence>> settled() {
    return settled;
  }

  /** Whether more than so many signatures on the board have a cluster. */
  boolean isMoreThan(int few) throws SQLException {
    return sql.number("SELECT count(*) FROM (SELECT 1 FROM signature LIMIT ?)", few + 1) > few;
  }

  Path folder() {
    return folder;
  }

  SignatureFeed feed() {
    return new EvidenceFeed(sql);
  }

  Membership membership() {
    return owners;
  }
}
