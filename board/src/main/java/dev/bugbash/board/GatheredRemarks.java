package dev.bugbash.board;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.intake.Remarks;
import dev.bugbash.importers.Warning;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Keeps what the summary is going to say; sorted, whatever thread was first. */
final class GatheredRemarks implements Remarks {
  /** A report may be odd in every line; nobody reads more than so many. */
  private static final int MOST_WARNINGS = 1_000;

  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<Remark> warnings = new ArrayList<>();
  private final Function<SQLException, BoardException> broken;

  GatheredRemarks(Function<SQLException, BoardException> broken) {
    this.broken = broken;
  }

  @Override
  public BoardException broken(SQLException cause) {
    return broken.apply(cause);
  }

  @Override
  public synchronized void unreadable(String path, String problem) {
    unreadable.add(new Unreadable(path, problem));
  }

  @Override
  public synchronized void warning(String path, Warning warning) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(new Remark(path, warning));
    } else if (warnings.size() == MOST_WARNINGS) {
      warnings.add(new Remark("", new Warning(0, "further warnings are left out")));
    }
  }

  @Override
  public void each(Telling telling) throws SQLException {
    for (Unreadable each : unreadable()) {
      telling.tell(true, each.path(), new Warning(0, each.problem()));
    }
    for (Remark each : warnings()) {
      telling.tell(false, each.path(), each.warning());
    }
  }

  synchronized List<Unreadable> unreadable() {
    return unreadable.stream().sorted(Comparator.comparing(Unreadable::path)).toList();
  }

  synchronized List<Remark> warnings() {
    return warnings.stream()
        .sorted(
            Comparator.comparing((Remark r) -> r.path().isEmpty())
                .thenComparing(Remark::path)
                .thenComparing(r -> r.warning().line()))
        .toList();
  }
}
