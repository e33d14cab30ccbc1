package dev.bugbash.tui.cli;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.importers.Warning;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.List;

/** Tells on standard error which reports could not be read, and what was odd about others. */
final class Complaints {
  private static final int WARNINGS = 20;

  private Complaints() {}

  /** Returns the exit code. */
  static int print(Desk desk, List<Unreadable> unreadable, List<Remark> warnings) {
    unreadable.forEach(u -> desk.complain(u.path() + ": " + u.problem()));
    warnings.stream().limit(WARNINGS).map(Complaints::text).forEach(desk::complain);
    int rest = warnings.size() - WARNINGS;
    if (rest > 0) {
      desk.complain(
          Phrase.of("… and %s; `bugbash inspect` tells all.", Phrase.count(rest, "warning")));
    }
    return unreadable.isEmpty() ? ExitCode.DONE : ExitCode.USAGE;
  }

  static String text(Remark remark) {
    return Phrase.of("%s: warning: %s", remark.path(), text(remark.warning()));
  }

  static String text(Warning warning) {
    return (warning.line() > 0 ? "line " + warning.line() + ": " : "") + warning.message();
  }
}
