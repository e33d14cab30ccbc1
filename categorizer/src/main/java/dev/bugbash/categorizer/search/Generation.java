package dev.bugbash.categorizer.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * One index in a folder of its own. Each commit of it says up to which commit of the board it goes,
 * so that a process that is killed leaves the state before.
 */
final class Generation {
  private static final String SEEN = "seen";
  private static final String MARK = "mark";
  private static final String VERSION = "version";

  /** Up to so many failures are added in memory rather than waited for. */
  private static final long FEW = 20_000;

  /** How long somebody who writes may show no progress before everything is added in memory. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  private static final long PAUSE_MILLIS = 20;
  private static final long SHORT_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  private final Path folder;

  Generation(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Makes an index of nothing. */
  void create() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = writer(directory)) {
      commit(writer, 0, "");
    }
  }

  /**
   * Opens what is there, without adding anything.
   *
   * @throws IOException when it can't be read, was made by other rules, or of another board
   */
  FailureSearcher open(FailureFeed feed) throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      Map<String, String> data = reader.getIndexCommit().getUserData();
      List<Closeable> resources = List.of(reader, directory);
      FailureSearcher searcher = new FailureSearcher(reader, seen(data), resources);
      boolean current = Integer.toString(IndexFields.VERSION).equals(data.get(VERSION));
      if (!current || !feed.mark(searcher.seen()).equals(data.get(MARK))) {
        reader.close();
        throw new StaleIndexException();
      }
      return searcher;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** Opens it with everything up to {@code target}, added on disk or else in memory. */
  FailureSearcher upTo(long target, FailureFeed feed, LongConsumer progress) throws IOException {
    long waitedSince = System.nanoTime();
    long before = -1;
    while (true) {
      FailureSearcher searcher = open(feed);
      if (searcher.seen() >= target) {
        return searcher;
      }
      if (searcher.seen() != before) {
        before = searcher.seen();
        waitedSince = System.nanoTime();
      }
      long missing = feed.failuresUpTo(target) - searcher.size();
      long waited = System.nanoTime() - waitedSince;
      if (waited > (missing <= FEW ? SHORT_WAIT_NANOS : PATIENCE_NANOS)) {
        return inMemory(searcher, target, feed);
      }
      searcher.close();
      if (!add(target, feed, progress)) {
        pause();
      }
    }
  }

  /** Adds what is missing; false where somebody else is writing. */
  boolean add(long target, FailureFeed feed, LongConsumer progress) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = writer(directory)) {
      boolean done = false;
      try {
        long seen = seen(data(writer));
        if (seen < target) {
          IndexingThreads.add(writer, sink -> feed.read(seen, target, sink), progress);
          commit(writer, target, feed.mark(target));
        }
        done = true;
      } finally {
        if (!done) {
          writer.rollback();
        }
      }
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    }
  }

  private static FailureSearcher inMemory(FailureSearcher onDisk, long target, FailureFeed feed)
      throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = writer(directory)) {
      IndexingThreads.add(writer, sink -> feed.read(onDisk.seen(), target, sink), n -> {});
      commit(writer, target, "");
    }
    DirectoryReader added = DirectoryReader.open(directory);
    List<Closeable> resources = List.of(added, directory, onDisk::close);
    IndexReader both = new MultiReader(new IndexReader[] {onDisk.reader(), added}, false);
    return new FailureSearcher(both, target, resources);
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new CodeAnalyzer()).setRAMBufferSizeMB(48).setCommitOnClose(false);
    return new IndexWriter(directory, config);
  }

  private static void commit(IndexWriter writer, long seen, String mark) throws IOException {
    String version = Integer.toString(IndexFields.VERSION);
    Map<String, String> data = Map.of(SEEN, Long.toString(seen), MARK, mark, VERSION, version);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  private static long seen(Map<String, String> data) {
    return Long.parseLong(data.getOrDefault(SEEN, "0"));
  }

  private static Map<String, String> data(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another process writes the index", e);
    }
  }
}
