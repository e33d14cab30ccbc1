package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.importers.tickets.table.NamedColumns;
import java.io.IOException;
import java.util.List;

/** An import that a command line asks for, and whose files were found. */
record BoardImport(List<ReportSource> sources, ImportedRun run, ReportReader reader) {
  static BoardImport of(Environment environment, List<String> paths, RunOptions run)
      throws IOException {
    return new BoardImport(
        ReportPaths.find(environment, paths),
        run.complete(environment, "import"),
        ReportPaths.reader(environment));
  }

  /** The same import that also reads tables whose columns are named. */
  BoardImport with(Environment environment, NamedColumns columns) throws IOException {
    return new BoardImport(sources, run, ReportPaths.reader(environment, columns));
  }

  ImportSummary into(Board board, String who, ReportImport.Progress progress) {
    return new ReportImport(board, reader).read(sources, run, who, progress);
  }
}
