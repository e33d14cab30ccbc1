package dev.bugbash.importers;

import dev.bugbash.importers.source.RepeatedReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says which reports in folders are not read since others tell of the same run. */
final class LeftOut {
  private LeftOut() {}

  /** A sentence for each kind of reports that are read instead. */
  static List<String> sentences(Iterable<RepeatedReport> reports) {
    Map<String, List<RepeatedReport>> byInstead = new TreeMap<>();
    for (RepeatedReport report : reports) {
      byInstead.computeIfAbsent(report.instead(), each -> new ArrayList<>()).add(report);
    }
    return byInstead.values().stream().map(LeftOut::sentence).toList();
  }

  private static String sentence(List<RepeatedReport> reports) {
    RepeatedReport first = reports.get(0);
    TreeSet<Path> folders = new TreeSet<>();
    TreeSet<String> parts = new TreeSet<>();
    for (RepeatedReport report : reports) {
      folders.add(report.folder());
      Path inside = report.folder().relativize(report.file());
      parts.add(inside.getName(0) + (inside.getNameCount() > 1 ? "/" : ""));
    }
    String folder = first.folder().toString().isEmpty() ? "." : first.folder().toString();
    return String.format(
        Locale.ROOT,
        "Left out %s in %s (%s), told by %s there too. To read one all the same, name the file.",
        reports.size() == 1 ? "1 file of TestNG" : reports.size() + " files of TestNG",
        folders.size() == 1 ? folder : folders.size() + " folders, such as " + folder,
        String.join(", ", parts),
        first.instead());
  }
}
