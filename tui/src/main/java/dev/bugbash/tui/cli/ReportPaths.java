package dev.bugbash.tui.cli;

import dev.bugbash.importers.Formats;
import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.importers.tickets.table.NamedColumns;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds and opens what a command line names as reports. */
final class ReportPaths {
  private static final String SEPARATOR = Pattern.quote(File.pathSeparator);

  private ReportPaths() {}

  /** What there is to read, at least one source; says what was left out. */
  static List<ReportSource> find(Environment environment, List<String> paths) throws IOException {
    ReportFinder finder =
        new ReportFinder(
            environment.workingFolder(),
            remark -> environment.err().println(Printable.line(remark)));
    List<ReportSource> sources = finder.find(paths);
    if (sources.isEmpty()) {
      throw new RefusedException(
          Phrase.of("There is nothing to read in %s.", String.join(", ", paths)));
    }
    return sources;
  }

  /** A reader that knows our own formats and those of the plug-ins that the user trusts. */
  static ReportReader reader(Environment environment) throws IOException {
    return new ReportReader(environment.in(), environment.workingFolder(), formats(environment));
  }

  /** As {@link #reader(Environment)}, and before all others tables whose columns are named. */
  static ReportReader reader(Environment environment, NamedColumns columns) throws IOException {
    List<ReportFormat> formats = new ArrayList<>(List.of(columns));
    formats.addAll(formats(environment));
    return new ReportReader(environment.in(), environment.workingFolder(), formats);
  }

  private static List<ReportFormat> formats(Environment environment) throws IOException {
    List<Path> plugins = new ArrayList<>();
    for (String plugin : environment.variable("BUGBASH_PLUGINS").orElse("").split(SEPARATOR)) {
      if (!plugin.isBlank()) {
        plugins.add(plugin(plugin.strip()));
      }
    }
    return Formats.with(plugins);
  }

  /** Of a relative path, a repository that was cloned would choose what it means. */
  private static Path plugin(String plugin) {
    Path path = Path.of(plugin);
    if (!path.isAbsolute()) {
      throw new RefusedException(
          Phrase.of(
              "BUGBASH_PLUGINS has to name whole paths, since the code of a plug-in is run: %s is none.",
              plugin));
    }
    return path;
  }
}
