package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole or not at all. */
record ReportFile(Path path) {
  /** Writes the content. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  static ReportFile at(Path path) {
    if (Files.isDirectory(path)) {
      throw new RefusedException(path + " is a folder; name a file in it.");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new RefusedException("There is no folder to write to: " + folder);
    }
    return new ReportFile(path.toAbsolutePath());
  }

  void write(Content content) throws IOException {
    Path unfinished =
        path.resolveSibling(
            Phrase.of(".%s.%d.tmp", path.getFileName(), ProcessHandle.current().pid()));
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        content.write(out);
      }
      replace(unfinished);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void replace(Path unfinished) throws IOException {
    try {
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
