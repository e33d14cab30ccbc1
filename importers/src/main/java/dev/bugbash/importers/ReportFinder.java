package dev.bugbash.importers;

import dev.bugbash.importers.source.RepeatedReport;
import dev.bugbash.importers.source.RunFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** Finds the files that a person named: files, folders (walked), globs, {@code -}. */
public final class ReportFinder {
  /** Endings of files that may be reports; others are not opened when a folder is walked. */
  private static final Set<String> ENDINGS =
      Set.of(
          "xml", "json", "jsonl", "ndjson", "csv", "tsv", "md", "trx", "gz", "tgz", "zip", "tar");

  private final Path workingFolder;
  private final Consumer<String> remarks;
  private final Map<Path, RepeatedReport> repeated = new LinkedHashMap<>();

  public ReportFinder(Path workingFolder) {
    this(workingFolder, remark -> {});
  }

  /**
   * @param remarks is told, in a sentence for a person, which reports in folders are left out
   */
  public ReportFinder(Path workingFolder, Consumer<String> remarks) {
    this.workingFolder = workingFolder;
    this.remarks = remarks;
  }

  /**
   * @param arguments as typed; a folder stands for the reports below it, in the order of their
   *     names; hidden folders and links to folders are left out, and reports that tell of the same
   *     run as others there
   * @return what is to be read, sorted by path within each argument, without repetitions
   * @throws IOException where an argument names nothing that exists, or a run file is broken; the
   *     message says which and why, for a person
   */
  public List<ReportSource> find(List<String> arguments) throws IOException {
    Map<Path, ReportSource> found = new LinkedHashMap<>();
    for (String argument : arguments) {
      for (ReportSource source : sources(argument)) {
        boolean standardInput = argument.equals("-");
        found.putIfAbsent(standardInput ? source.path() : absolute(source.path()), source);
      }
    }
    repeated.keySet().removeAll(found.keySet());
    LeftOut.sentences(repeated.values()).forEach(remarks);
    repeated.clear();
    return List.copyOf(found.values());
  }

  private List<ReportSource> sources(String argument) throws IOException {
    if (argument.equals("-")) {
      return List.of(new ReportSource(Path.of("-"), Optional.empty()));
    }
    Path path = path(argument);
    Path resolved = workingFolder.resolve(path);
    if (Files.isDirectory(resolved)) {
      return walk(path, resolved, ReportFinder::mayBeReport, false);
    }
    if (Files.exists(resolved)) {
      return List.of(new ReportSource(path, RunFile.of(resolved, Optional.empty())));
    }
    return glob(argument);
  }

  private Path absolute(Path path) {
    return workingFolder.resolve(path).toAbsolutePath().normalize();
  }

  private static Path path(String argument) throws UnreadableReportException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UnreadableReportException(0, "not a path: " + argument);
    }
  }

  private List<ReportSource> glob(String argument) throws IOException {
    int special = firstSpecial(argument);
    if (special < 0) {
      throw new UnreadableReportException(0, argument + ": no such file or folder");
    }
    int slash = argument.lastIndexOf('/', special);
    Path top = Path.of(slash < 0 ? "" : argument.substring(0, slash + 1));
    Path resolvedTop = workingFolder.resolve(top);
    PathMatcher matcher = matcher(argument);
    PathMatcher shallow = matcher(argument.replace("**/", ""));
    Predicate<Path> wanted = file -> matcher.matches(file) || shallow.matches(file);
    List<ReportSource> sources =
        Files.isDirectory(resolvedTop) ? walk(top, resolvedTop, wanted, true) : List.of();
    if (sources.isEmpty()) {
      throw new UnreadableReportException(0, argument + ": no file matches");
    }
    return sources;
  }

  private static PathMatcher matcher(String glob) throws UnreadableReportException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new UnreadableReportException(0, glob + ": " + e.getDescription());
    }
  }

  private static int firstSpecial(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[{".indexOf(argument.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private List<ReportSource> walk(Path shown, Path top, Predicate<Path> wanted, boolean named)
      throws IOException {
    FolderWalk walk = new FolderWalk(shown, top, wanted);
    List<ReportSource> sources = walk.sources(named);
    walk.repeated().forEach(report -> repeated.put(absolute(report.file()), report));
    return sources;
  }

  private static boolean mayBeReport(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    return !name.equals(RunFile.NAME)
        && !name.startsWith(".")
        && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
