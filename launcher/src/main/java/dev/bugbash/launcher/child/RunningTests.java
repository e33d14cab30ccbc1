package dev.bugbash.launcher.child;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tests and containers that have started and not ended, with the thread and time of each. */
final class RunningTests {
  private final Map<String, Start> starts = new ConcurrentHashMap<>();

  private record Start(Thread thread, long nanos) {}

  void started(String id) {
    starts.put(id, new Start(Thread.currentThread(), System.nanoTime()));
  }

  /** Forgets it and says how long it took, in nanoseconds. */
  long ended(String id) {
    Start start = starts.remove(id);
    return start == null ? 0 : System.nanoTime() - start.nanos();
  }

  /** What each of them is doing, by id. */
  Map<String, String> stacks() {
    Map<String, String> stacks = new LinkedHashMap<>();
    starts.forEach((id, start) -> stacks.put(id, stack(start.thread())));
    return stacks;
  }

  private static String stack(Thread thread) {
    StringBuilder text = new StringBuilder();
    for (StackTraceElement frame : thread.getStackTrace()) {
      text.append("\tat ").append(frame).append('\n');
    }
    return text.toString();
  }
}
