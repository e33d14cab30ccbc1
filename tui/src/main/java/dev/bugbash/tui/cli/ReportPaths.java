package dev.bugbash.tui.cli;

import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;

/** Finds and opens what a command line names as reports. */
final class ReportPaths {
  private ReportPaths() {}

  /** What there is to read, at least one source. */
  static List<ReportSource> find(Environment environment, List<String> paths) throws IOException {
    List<ReportSource> sources = new ReportFinder(environment.workingFolder()).find(paths);
    if (sources.isEmpty()) {
      throw new RefusedException(
          Phrase.of("There is nothing to read in %s.", String.join(", ", paths)));
    }
    return sources;
  }

  static ReportReader reader(Environment environment) {
    return new ReportReader(environment.in(), environment.workingFolder());
  }
}
