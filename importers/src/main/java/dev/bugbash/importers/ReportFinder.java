package dev.bugbash.importers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds the files that a person named: files, folders (walked), globs, {@code -}. */
public final class ReportFinder {
  private final Path workingFolder;

  public ReportFinder(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  /**
   * @param arguments as typed; a folder stands for the reports below it, in the order of their
   *     names
   * @return what is to be read, sorted by path within each argument, without repetitions
   * @throws UnreadableReportException where an argument names nothing that exists
   */
  public List<ReportSource> find(List<String> arguments) throws IOException {
    throw new UnreadableReportException(0, "not written yet: " + workingFolder + arguments);
  }
}
