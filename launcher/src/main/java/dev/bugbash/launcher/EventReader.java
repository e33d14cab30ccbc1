package dev.bugbash.launcher;

import dev.bugbash.launcher.child.Message;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what a test process says into results. For one thread. */
final class EventReader {
  private final TestRunListener listener;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final Map<String, String> stacks = new HashMap<>();
  private Tally tally = Tally.NONE;
  private int begun;
  private boolean done;
  private String broken = "";

  /** What has started and not ended. */
  private record Open(TestId test, boolean container, long nanos) {}

  EventReader(TestRunListener listener) {
    this.listener = listener;
  }

  /** Reads until the test process has said everything, or has nothing more to say. */
  void read(DataInputStream events) throws IOException {
    while (!done) {
      Optional<Message> message = Message.read(events);
      if (message.isEmpty()) {
        return;
      }
      take(message.get());
    }
  }

  private void take(Message m) {
    switch (m.kind()) {
      case PLANNED -> planned(Integer.parseInt(m.text(0)));
      case REGISTERED -> planned(tally.planned() + 1);
      case STARTED -> started(m);
      case SKIPPED -> skipped(m);
      case FINISHED -> finished(m);
      case STUCK -> stacks.put(m.text(0), m.text(1));
      case BROKEN -> broken = m.text(0);
      case DONE -> done = true;
      case REQUEST, EXPIRED, HELLO -> throw new IllegalStateException("unexpected " + m.kind());
    }
  }

  private void planned(int tests) {
    tally = tally.withPlanned(tests);
    listener.planned(tests);
  }

  private void started(Message m) {
    TestId test = new TestId(m.text(2), m.text(3), m.text(4));
    boolean container = m.text(1).equals("container");
    open.put(m.text(0), new Open(test, container, System.nanoTime()));
    if (!container) {
      begun++;
      listener.started(test);
    }
  }

  private void skipped(Message m) {
    begun++;
    report(Result.skipped(new TestId(m.text(0), m.text(1), m.text(2)), m.text(3)));
  }

  private void finished(Message m) {
    Open started = open.remove(m.text(0));
    Outcome outcome = Outcome.valueOf(m.text(1));
    if (started == null || (started.container() && !outcome.red())) {
      return;
    }
    TestId id = started.test();
    TestId test = new TestId(id.suite(), m.text(7), id.parameters());
    Duration duration = Duration.ofNanos(Long.parseLong(m.text(2)));
    report(
        switch (outcome) {
          case PASSED -> Result.passed(test, duration);
          case SKIPPED -> Result.skipped(test, m.text(4));
          case FAILED, ERROR -> {
            Failure failure =
                new Failure(test.toString(), test, m.text(3), m.text(4), m.text(5), m.text(6));
            yield Result.red(test, outcome, duration, List.of(failure));
          }
        });
  }

  private void report(Result result) {
    tally = tally.plus(result.outcome());
    listener.finished(result);
  }

  /**
   * Gives the listener an error for every test that has not ended, or, where none was running, for
   * the class that was being set up or torn down.
   *
   * @param message what became of the test process
   * @param output the end of what it printed
   */
  List<TestId> interrupt(String message, String output) {
    boolean anyTest = open.values().stream().anyMatch(o -> !o.container());
    Map<String, Open> left = new LinkedHashMap<>(open);
    if (anyTest) {
      left.values().removeIf(Open::container);
    } else if (left.size() > 1) {
      left.keySet().retainAll(List.of(List.copyOf(left.keySet()).get(left.size() - 1)));
    }
    List<TestId> tests = new ArrayList<>();
    left.forEach((id, o) -> tests.add(interrupt(id, o, message, output)));
    open.clear();
    return tests;
  }

  private TestId interrupt(String id, Open started, String message, String output) {
    TestId test = started.test();
    String stack = stacks.getOrDefault(id, "");
    Failure failure = new Failure(test.toString(), test, "", message, stack, output);
    Duration duration = Duration.ofNanos(System.nanoTime() - started.nanos());
    report(Result.red(test, Outcome.ERROR, duration, List.of(failure)));
    return test;
  }

  Tally tally() {
    return tally.withNeverStarted(Math.max(0, tally.planned() - begun));
  }

  /** Whether the test process came to its end by itself. */
  boolean done() {
    return done;
  }

  /** Why the tests could not be run as a whole; empty when they could. */
  String broken() {
    return broken;
  }
}
