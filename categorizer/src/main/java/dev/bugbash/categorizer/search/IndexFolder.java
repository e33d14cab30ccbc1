package dev.bugbash.categorizer.search;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.util.IOUtils;

/**
 * The folder that holds a board's index in numbered generations, with a pointer to the one in use.
 */
public final class IndexFolder {
  private static final int ATTEMPTS = 5;
  private static final String BUILDING = ".building";

  private final Path folder;

  /**
   * @param folder need not exist yet, and may be deleted at any time
   */
  public IndexFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the index with everything that is on the board.
   *
   * @param progress is told, from any thread, how many failures have been added
   */
  public FailureSearcher search(FailureFeed feed, LongConsumer progress) throws IOException {
    for (int attempt = 1; ; attempt++) {
      Pointer pointer = Pointer.read(folder);
      if (pointer.current() == 0) {
        pointer = replace(pointer);
      }
      try {
        return generation(pointer.current()).upTo(feed.newest(), feed, progress);
      } catch (IOException e) {
        boolean swapped = !Pointer.read(folder).equals(pointer);
        if (attempt == ATTEMPTS || !(swapped || unusable(e, pointer))) {
          throw e;
        }
        if (!swapped) {
          replace(pointer);
        }
      }
    }
  }

  /** Whether it is gone, damaged, of another board or of another version. */
  private boolean unusable(IOException e, Pointer pointer) {
    return e instanceof StaleIndexException
        || e instanceof CorruptIndexException
        || e instanceof IndexFormatTooOldException
        || e instanceof IndexFormatTooNewException
        || e instanceof IndexNotFoundException
        || e instanceof NoSuchFileException
        || e instanceof EOFException
        || !Files.isDirectory(generation(pointer.current()).folder());
  }

  /** Begins a new generation in the place of one that is of no use, unless somebody just did. */
  private Pointer replace(Pointer old) throws IOException {
    Files.createDirectories(folder);
    return locked(
        () -> {
          Pointer now = Pointer.read(folder);
          if (!now.equals(old)) {
            return now;
          }
          Pointer next = new Pointer(newest() + 1, 0);
          generation(next.current()).create();
          next.write(folder);
          deleteOthers(next);
          return next;
        });
  }

  /**
   * Builds the index anew beside the one in use, compares both, and puts the new one in its place.
   *
   * @param force puts it there even if it differs
   */
  public Rebuild rebuild(FailureFeed feed, boolean force, LongConsumer progress)
      throws IOException {
    Files.createDirectories(folder);
    try (FileChannel channel = open("rebuild.lock")) {
      return tryLock(channel) ? build(feed, force, progress) : new Rebuild.Busy();
    }
  }

  /** The lock goes with the channel. */
  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null && held.isValid();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private Rebuild build(FailureFeed feed, boolean force, LongConsumer progress) throws IOException {
    for (Path left : folders(BUILDING)) {
      IOUtils.rm(left);
    }
    long number = newest() + 1;
    Generation fresh = new Generation(folder.resolve(number + BUILDING));
    fresh.create();
    Sample sample = new Sample(feed);
    fresh.add(feed.newest(), sample, progress);
    fresh.add(feed.newest(), feed, progress);

    IndexComparison comparison = compare(fresh, feed, sample.failures());
    if (!comparison.differences().isEmpty() && !force) {
      IOUtils.rm(fresh.folder());
      return new Rebuild.Refused(comparison.differences());
    }
    fresh.add(feed.newest(), feed, progress);
    int size;
    try (FailureSearcher searcher = fresh.open(feed)) {
      size = searcher.size();
    }
    swap(fresh);
    return new Rebuild.Swapped(size, comparison.asked(), comparison.differences());
  }

  private IndexComparison compare(Generation fresh, FailureFeed feed, List<IndexedFailure> sample)
      throws IOException {
    IndexComparison comparison = new IndexComparison();
    try (FailureSearcher after = fresh.open(feed)) {
      comparison.count(after, feed.failuresUpTo(after.seen()));
      try (FailureSearcher before = generation(Pointer.read(folder).current()).open(feed)) {
        comparison.compare(before, after, sample);
      } catch (IOException e) {
        // There is nothing to compare with: it is gone, or of no use, which is why this is done.
        return comparison;
      }
    }
    return comparison;
  }

  private void swap(Generation fresh) throws IOException {
    locked(
        () -> {
          Pointer old = Pointer.read(folder);
          // A search that found the index damaged may have taken the number meanwhile.
          Pointer next = new Pointer(newest() + 1, old.current());
          Files.move(fresh.folder(), generation(next.current()).folder());
          next.write(folder);
          deleteOthers(next);
          return next;
        });
  }

  /** Goes back to the generation before; false where there is none that can be used. */
  public boolean back(FailureFeed feed) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    return locked(
        () -> {
          Pointer now = Pointer.read(folder);
          if (now.previous() == 0) {
            return false;
          }
          try (FailureSearcher previous = generation(now.previous()).open(feed)) {
            now.back().write(folder);
            return previous.size() >= 0;
          } catch (StaleIndexException | CorruptIndexException e) {
            return false;
          }
        });
  }

  private Generation generation(long number) {
    return new Generation(folder.resolve(Long.toString(number)));
  }

  private long newest() throws IOException {
    return folders("").stream()
        .mapToLong(path -> Long.parseLong(path.getFileName().toString()))
        .max()
        .orElse(0);
  }

  private void deleteOthers(Pointer pointer) throws IOException {
    for (Path path : folders("")) {
      long number = Long.parseLong(path.getFileName().toString());
      if (number != pointer.current() && number != pointer.previous()) {
        deleteQuietly(path);
      }
    }
  }

  /** Where a system does not delete what is open, the next swap does. */
  private static void deleteQuietly(Path path) {
    try {
      IOUtils.rm(path);
    } catch (IOException e) {
      return;
    }
  }

  private List<Path> folders(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches("\\d{1,15}" + suffix)).toList();
    }
  }

  private FileChannel open(String name) throws IOException {
    return FileChannel.open(
        folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /** Work that only one thread of one process may do at a time. */
  @FunctionalInterface
  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T locked(Work<T> work) throws IOException {
    synchronized (IndexFolder.class) {
      try (FileChannel channel = open("swap.lock");
          FileLock held = channel.lock()) {
        if (!held.isValid()) {
          throw new IOException("the index can't be locked: " + folder);
        }
        return work.done();
      }
    }
  }
}
