package dev.bugbash.categorizer.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.apache.lucene.index.IndexWriter;

/** Adds failures to an index on all cores, while the calling thread reads them. */
final class IndexingThreads {
  private static final int BATCH = 64;
  private static final int WAITING = 8;
  private static final List<IndexedFailure> END = List.of();

  private final BlockingQueue<List<IndexedFailure>> queue = new ArrayBlockingQueue<>(WAITING);
  private final AtomicLong added = new AtomicLong();
  private final List<Future<?>> adding = new ArrayList<>();
  private final IndexWriter writer;
  private final LongConsumer progress;
  private List<IndexedFailure> batch = new ArrayList<>(BATCH);

  private IndexingThreads(IndexWriter writer, LongConsumer progress) {
    this.writer = writer;
    this.progress = progress;
  }

  /**
   * @param source shows its failures to what it is given
   * @param progress is told, from any thread, how many have been added
   */
  static void add(
      IndexWriter writer, Consumer<Consumer<IndexedFailure>> source, LongConsumer progress)
      throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, task -> new Thread(task, "bugbash-index"));
    try {
      IndexingThreads work = new IndexingThreads(writer, progress);
      for (int i = 0; i < threads; i++) {
        work.adding.add(executor.submit(work::take));
      }
      source.accept(work::show);
      work.finish();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while indexing", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private void show(IndexedFailure failure) {
    batch.add(failure);
    if (batch.size() == BATCH) {
      try {
        put(batch);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while indexing", e);
      }
      batch = new ArrayList<>(BATCH);
    }
  }

  /** Waits for room, but not for threads that have given up. */
  private void put(List<IndexedFailure> failures) throws InterruptedException {
    while (!queue.offer(failures, 100, TimeUnit.MILLISECONDS)) {
      if (adding.stream().allMatch(Future::isDone)) {
        return;
      }
    }
  }

  private Void take() throws IOException, InterruptedException {
    for (List<IndexedFailure> next = queue.take(); !next.isEmpty(); next = queue.take()) {
      for (IndexedFailure failure : next) {
        writer.addDocument(IndexFields.document(failure));
      }
      progress.accept(added.addAndGet(next.size()));
    }
    return null;
  }

  private void finish() throws IOException, InterruptedException {
    if (!batch.isEmpty()) {
      put(batch);
    }
    for (int i = 0; i < adding.size(); i++) {
      put(END);
    }
    for (Future<?> each : adding) {
      try {
        each.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
      }
    }
  }
}
