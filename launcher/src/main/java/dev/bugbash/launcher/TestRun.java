package dev.bugbash.launcher;

import dev.bugbash.launcher.child.Message;
import dev.bugbash.model.TestId;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tests that run in a process of their own. */
public final class TestRun implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final TestRunRequest request;
  private final EventReader events;
  private final CompletableFuture<TestRunOutcome> outcome = new CompletableFuture<>();
  private volatile boolean expired;
  private boolean closed;
  private @Nullable Process process;

  private TestRun(TestRunRequest request, TestRunListener listener) {
    this.request = request;
    this.events = new EventReader(listener);
  }

  /** Starts the tests, and tells the listener what happens to them from a thread of its own. */
  public static TestRun start(TestRunRequest request, TestRunListener listener) {
    TestRun run = new TestRun(request, listener);
    Thread thread = new Thread(run::run, "bugbash-test-run");
    thread.setDaemon(true);
    thread.start();
    return run;
  }

  /**
   * Waits for the end. The listener has been told everything then.
   *
   * @throws RuntimeException what the listener threw, which stops the run
   */
  public TestRunOutcome await() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException r ? r : new CompletionException(e.getCause());
    }
  }

  /** Ends the test process and whatever it started, if it is still there. */
  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) {
      kill(process);
    }
  }

  private synchronized void adopt(Process child) {
    process = child;
    if (closed) {
      kill(child);
    }
  }

  private void run() {
    try {
      outcome.complete(runTests());
    } catch (Throwable t) {
      outcome.completeExceptionally(t);
    } finally {
      close();
    }
  }

  private TestRunOutcome runTests() throws IOException, InterruptedException {
    List<TestSelector> selectors = request.effectiveSelectors();
    if (selectors.isEmpty()) {
      return new TestRunOutcome.NotRun(
          "the class path has no folder to look for tests in: say which package, class or method");
    }
    TestPlatform platform = TestPlatform.on(request.classPath());
    if (platform instanceof TestPlatform.Missing missing) {
      return new TestRunOutcome.NotRun(missing.message());
    }
    List<Path> more = ((TestPlatform.Usable) platform).more();
    try (TestChannel channel = TestChannel.open();
        ChildCommand command = ChildCommand.of(request.classPath(), more)) {
      Process child;
      try {
        child = command.start(request);
      } catch (IOException e) {
        return new TestRunOutcome.NotRun("the test process can't be started: " + e.getMessage());
      }
      adopt(child);
      return follow(child, channel, command, selectors);
    }
  }

  private TestRunOutcome follow(
      Process child, TestChannel channel, ChildCommand command, List<TestSelector> selectors)
      throws IOException, InterruptedException {
    OutputTail output = new OutputTail(child.getInputStream());
    DataOutputStream orders = new DataOutputStream(child.getOutputStream());
    try {
      order(channel, selectors).write(orders);
    } catch (IOException e) {
      // It has ended already; its exit code and output will say why.
    }
    request.timeout().ifPresent(t -> expireAfter(t, child, orders));
    Optional<DataInputStream> said = channel.accept(child::isAlive);
    command.close();
    if (said.isEmpty()) {
      return new TestRunOutcome.NotRun(notBegun(child.waitFor(), output.text()));
    }
    try (DataInputStream stream = said.get()) {
      events.read(stream);
    } catch (SocketException e) {
      // The process died with a message half said, which counts as not said.
    }
    return ended(child, output);
  }

  private Message order(TestChannel channel, List<TestSelector> selectors) {
    List<String> texts = new ArrayList<>(List.of(Integer.toString(channel.port())));
    texts.add(channel.token());
    selectors.forEach(s -> texts.add(TestSelector.text(s)));
    request.includeTags().forEach(t -> texts.add("include-tag:" + t));
    request.excludeTags().forEach(t -> texts.add("exclude-tag:" + t));
    return new Message(Message.Kind.REQUEST, texts);
  }

  private TestRunOutcome ended(Process child, OutputTail output) throws InterruptedException {
    boolean gone = child.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
    if (!gone) {
      kill(child);
      child.waitFor();
    }
    if (events.done() && events.broken().isEmpty()) {
      return complete();
    }
    if (!events.broken().isEmpty()) {
      return broken(child.exitValue(), output.text());
    }
    return expired
        ? timedOut(request.timeout().orElseThrow(), output.text())
        : died("the test process died", child.exitValue(), output.text());
  }

  private TestRunOutcome timedOut(Duration timeout, String printed) {
    String message = "the run was stopped after " + timeout.toSeconds() + " s while it ran";
    List<TestId> tests = events.interrupt(message, printed);
    return new TestRunOutcome.TimedOut(events.tally(), timeout, tests);
  }

  private TestRunOutcome died(String what, int code, String printed) {
    String words = " (" + ExitCode.words(code) + ")";
    List<TestId> tests = events.interrupt(what + " while it ran" + words, printed);
    Tally tally = events.tally();
    String message = what + words + "; " + tests.size() + " running then; " + tally;
    return new TestRunOutcome.Died(tally, code, message, tests, printed);
  }

  private TestRunOutcome broken(int code, String printed) {
    if (events.tally().planned() > 0) {
      return died("the JUnit Platform broke down", code, events.broken() + "\n" + printed);
    }
    return new TestRunOutcome.NotRun("the tests could not be run: " + events.broken());
  }

  private TestRunOutcome complete() {
    Tally tally = events.tally();
    boolean nothing = tally.planned() == 0 && !tally.red();
    return nothing ? noTests() : new TestRunOutcome.Complete(tally);
  }

  private TestRunOutcome noTests() {
    String hint =
        TestPlatform.lacksVintage(request.classPath())
            ? "; for JUnit 4 tests add org.junit.vintage:junit-vintage-engine to the class path"
            : "";
    return new TestRunOutcome.NoTests("no tests were found" + hint);
  }

  private static String notBegun(int code, String printed) {
    String hint =
        printed.contains("UnsupportedClassVersionError")
            ? "; it needs Java 17 or newer, and as new a Java as the tests were compiled for"
            : "";
    return "the test process ended before it began ("
        + ExitCode.words(code)
        + ")"
        + hint
        + "; it said: "
        + printed.strip();
  }

  private void expireAfter(Duration timeout, Process child, DataOutputStream orders) {
    Thread thread = new Thread(() -> expire(timeout, child, orders), "bugbash-test-timeout");
    thread.setDaemon(true);
    thread.start();
  }

  private void expire(Duration timeout, Process child, DataOutputStream orders) {
    try {
      if (child.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      expired = true;
      Message.of(Message.Kind.EXPIRED).write(orders);
      child.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      // It is ending just now.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill(child);
  }

  private static void kill(Process child) {
    child.descendants().forEach(ProcessHandle::destroyForcibly);
    child.destroyForcibly();
  }
}
