package dev.bugbash.importers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Tells which reports below a folder are complete while a build writes them: those whose size and
 * time have stayed the same for a while. Each is told once, and again after it has changed. For one
 * thread.
 */
public final class FolderWatch {
  private final Path workingFolder;
  private final String folder;
  private final long settleNanos;
  private Map<Path, Seen> seen = new HashMap<>();

  /** A file as it was when it was looked at last. */
  private record Seen(long size, FileTime time, long since, boolean told) {
    boolean same(BasicFileAttributes now) {
      return size == now.size() && time.equals(now.lastModifiedTime());
    }
  }

  /**
   * @param folder as typed; it need not exist yet
   * @param settle how long a file has to stay the same
   */
  public FolderWatch(Path workingFolder, String folder, Duration settle) {
    this.workingFolder = workingFolder;
    this.folder = folder;
    this.settleNanos = settle.toNanos();
  }

  /**
   * The reports that have become complete since the last look.
   *
   * @param now of a clock that never goes back, in nanoseconds
   * @throws IOException where the folder can't be read, or a run file in it is broken (yet)
   */
  public List<ReportSource> complete(long now) throws IOException {
    return look(now, settleNanos, remark -> {});
  }

  /**
   * The reports that were not told yet, complete or not.
   *
   * @param remarks is told which reports were left out, see {@link ReportFinder}
   */
  public List<ReportSource> rest(Consumer<String> remarks) throws IOException {
    return look(0, Long.MIN_VALUE, remarks);
  }

  private List<ReportSource> look(long now, long settle, Consumer<String> remarks)
      throws IOException {
    if (!Files.isDirectory(workingFolder.resolve(folder))) {
      seen = new HashMap<>();
      return List.of();
    }
    Map<Path, Seen> present = new HashMap<>();
    List<ReportSource> complete = new ArrayList<>();
    for (ReportSource source : new ReportFinder(workingFolder, remarks).find(List.of(folder))) {
      try {
        BasicFileAttributes file =
            Files.readAttributes(workingFolder.resolve(source.path()), BasicFileAttributes.class);
        Seen state = state(source.path(), file, now);
        boolean ready = !state.told && (settle == Long.MIN_VALUE || now - state.since >= settle);
        if (ready) {
          complete.add(source);
        }
        present.put(
            source.path(), new Seen(state.size, state.time, state.since, state.told || ready));
      } catch (NoSuchFileException e) {
        // It went away between the two looks.
      }
    }
    seen = present;
    return complete;
  }

  private Seen state(Path path, BasicFileAttributes file, long now) {
    Seen before = seen.get(path);
    return before != null && before.same(file)
        ? before
        : new Seen(file.size(), file.lastModifiedTime(), now, false);
  }
}
