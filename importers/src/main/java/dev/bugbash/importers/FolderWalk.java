package dev.bugbash.importers;

import dev.bugbash.importers.source.RepeatedReport;
import dev.bugbash.importers.source.RunFile;
import dev.bugbash.importers.source.TestNgReports;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The wanted files below a folder. Hidden folders are left out, and links to folders, so that no
 * walk is endless; only the top itself may be such a link. Used once.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path shown;
  private final Path top;
  private final Predicate<Path> wanted;
  private final TreeSet<Path> files = new TreeSet<>();
  private final List<RepeatedReport> repeated = new ArrayList<>();

  /**
   * @param shown the folder as it was typed; the paths that are handed out begin like this
   * @param top the same folder, absolute or relative to the process
   */
  FolderWalk(Path shown, Path top, Predicate<Path> wanted) throws IOException {
    this.shown = shown;
    this.top = top.toRealPath();
    this.wanted = wanted;
  }

  /** Walks, and returns the files sorted by path, without those that tell of the same run again. */
  List<ReportSource> sources(boolean named) throws IOException {
    Files.walkFileTree(top, this);
    for (RepeatedReport report : TestNgReports.repeated(files)) {
      files.remove(report.file());
      repeated.add(
          new RepeatedReport(shown(report.file()), shown(report.folder()), report.instead()));
    }
    Map<Path, Optional<RunDetails>> runs = new HashMap<>();
    List<ReportSource> sources = new ArrayList<>();
    for (Path file : files) {
      Path folder = file.resolveSibling("");
      Optional<RunDetails> run = runs.get(folder);
      if (run == null) {
        run = RunFile.of(file, Optional.of(top));
        runs.put(folder, run);
      }
      sources.add(new ReportSource(shown(file), run, named));
    }
    return sources;
  }

  /** What the walk left out. */
  List<RepeatedReport> repeated() {
    return repeated;
  }

  private Path shown(Path path) {
    return shown.resolve(top.relativize(path));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (wanted.test(shown(file)) && Files.isRegularFile(file)) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Reading it will say why. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException reason) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }
}
