package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Membership;
import dev.bugbash.model.Signature;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose signatures are, as a transaction sees it; each is looked up when it is asked for. */
final class Owners implements Membership, AutoCloseable {
  private final PreparedStatement owner;
  private final PreparedStatement members;
  private final PreparedStatement size;
  private final Set<Long> closed;
  private final Map<Signature, Long> found = new HashMap<>();

  /** The database failed where no checked exception may pass. */
  static final class LookUpException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException reason;

    LookUpException(SQLException reason) {
      super(reason);
      this.reason = reason;
    }

    SQLException reason() {
      return reason;
    }
  }

  /**
   * @param closed clusters that may not grow
   */
  Owners(Sql sql, Collection<Long> closed) throws SQLException {
    this.owner = sql.prepare("SELECT cluster FROM signature WHERE hash = ?");
    this.members =
        sql.prepare("SELECT hash FROM signature WHERE cluster = ? ORDER BY hash LIMIT ?");
    this.size =
        sql.prepare("SELECT count(*) FROM (SELECT 1 FROM signature WHERE cluster = ? LIMIT ?)");
    this.closed = Set.copyOf(closed);
  }

  /** The number of the cluster; 0 where nobody owns it. */
  long of(Signature signature) {
    return found.computeIfAbsent(signature, this::lookUp);
  }

  private long lookUp(Signature signature) {
    try {
      owner.setBytes(1, SignatureKey.of(signature));
      try (ResultSet row = owner.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }

  @Override
  public long cluster(Signature signature) {
    long cluster = of(signature);
    return isClosed(cluster) ? 0 : cluster;
  }

  boolean isClosed(long cluster) {
    return closed.contains(cluster);
  }

  @Override
  public List<Signature> members(long cluster, int most) {
    List<Signature> signatures = new ArrayList<>();
    try {
      members.setLong(1, cluster);
      members.setInt(2, most);
      try (ResultSet row = members.executeQuery()) {
        while (row.next()) {
          signatures.add(SignatureKey.parse(row.getBytes(1)));
        }
      }
      return signatures;
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }

  @Override
  public int size(long cluster, int most) {
    try {
      size.setLong(1, cluster);
      size.setInt(2, most);
      try (ResultSet row = size.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    } catch (SQLException e) {
      throw new LookUpException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    try (owner;
        members) {
      size.close();
    }
  }
}
