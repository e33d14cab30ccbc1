package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import java.io.IOException;
import java.util.List;

/** An import that a command line asks for. */
record BoardImport(Desk desk, List<String> paths, ImportedRun run) {
  ImportSummary into(Board board, String who, ReportImport.Progress progress) throws IOException {
    Environment environment = desk.environment();
    return new ReportImport(board, ReportPaths.reader(environment))
        .read(ReportPaths.find(environment, paths), run, who, progress);
  }
}
