package dev.bugbash.tui.app;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Runs the import in the background and tells the loop how it goes. */
final class ImportThread {
  private static final long BETWEEN_REPORTS_NANOS = 50_000_000;

  private final Thread thread;
  private final AtomicLong lastTold = new AtomicLong(System.nanoTime());

  ImportThread(BackgroundImport work, Consumer<Event> answer) {
    thread = new Thread(() -> run(work, answer), "bugbash-import");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void run(BackgroundImport work, Consumer<Event> answer) {
    try {
      answer.accept(new Event.Imported(work.run((done, of, n) -> tell(answer, done, of, n))));
    } catch (InterruptedException e) {
      answer.accept(new Event.ImportFailed("stopped"));
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      answer.accept(new Event.ImportFailed(message));
    }
  }

  private void tell(Consumer<Event> answer, int done, int of, int failures) {
    long last = lastTold.get();
    long now = System.nanoTime();
    boolean due = now - last > BETWEEN_REPORTS_NANOS && lastTold.compareAndSet(last, now);
    if (due || done == of) {
      answer.accept(new Event.Importing(done, of, failures));
    }
  }

  /** It drops what it has not committed. */
  void cancel() {
    thread.interrupt();
  }

  /** Cancels it and gives it a moment for that. */
  void stop() {
    cancel();
    try {
      thread.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
