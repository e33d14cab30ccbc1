package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.PythonTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs that an exception ended outside their tests: a traceback that begins in their runner. */
final class DeadRun {
  private static final int MOST = 100;

  /** Lines of standard output that may stand in a traceback on standard error. */
  private static final int MOST_BETWEEN = 200;

  private static final String BEGINNING = "Traceback (most recent call last):";
  private static final String CHECKS = "SystemCheckError: System check identified some issues:";
  private static final String FRAME = "  File \"";
  private static final String COMMANDS = "/management/commands/";

  private final boolean django;
  private final Predicate<String> runner;
  private final List<Death> deaths = new ArrayList<>();
  private State state = State.NONE;
  private Death open = Death.unknown();
  private String origin = "";
  private String command = "";
  private boolean dead;
  private int between;

  private enum State {
    NONE,
    FRAMES,
    SAID,
    CHECKS,
    ENDED,
    CHAINED
  }

  /** What a run died of. */
  private record Death(Evidence message, Evidence stack) {
    static Death unknown() {
      return new Death(new Evidence(), new Evidence());
    }
  }

  private DeadRun(boolean django, Predicate<String> runner) {
    this.django = django;
    this.runner = runner;
  }

  static DeadRun ofPytest() {
    return new DeadRun(
        false,
        file ->
            file.contains("/_pytest/")
                || file.endsWith("/pytest/__main__.py")
                || file.endsWith("/pytest")
                || file.endsWith("/py.test"));
  }

  static DeadRun ofUnittest() {
    return new DeadRun(
        true,
        file ->
            file.endsWith("/manage.py")
                || file.endsWith("/django-admin")
                || file.endsWith("/django/__main__.py")
                || file.endsWith("/unittest/__main__.py"));
  }

  /** Whether lines of a traceback are being taken. */
  boolean reading() {
    return state != State.NONE;
  }

  /** Whether a run is dead. */
  boolean dead() {
    return dead || !deaths.isEmpty();
  }

  void line(String line) {
    if (line.equals(BEGINNING)) {
      begins();
    } else if (django && line.equals(CHECKS)) {
      settle();
      dead = true;
      state = State.CHECKS;
    }
    switch (state) {
      case FRAMES -> frames(line);
      case CHECKS -> check(line);
      case SAID, ENDED, CHAINED -> below(line);
      case NONE -> {}
    }
  }

  private void begins() {
    if (state == State.CHAINED) {
      open = new Death(new Evidence(), open.stack());
      dead = false;
    } else {
      settle();
    }
    state = State.FRAMES;
    between = 0;
    origin = "";
    command = "";
  }

  private void frames(String line) {
    open.stack().add(line);
    if (line.startsWith(FRAME)) {
      int from = FRAME.length();
      frame(line.substring(from, Math.max(from, line.indexOf('"', from))));
    } else if (PythonTrace.isTyped(line)) {
      open.message().add(line);
      state = line.endsWith("." + CHECKS) ? State.CHECKS : State.SAID;
      dead = ours();
    } else if (!line.startsWith(" ") && !line.equals(BEGINNING)) {
      between++;
      state = between > MOST_BETWEEN ? State.NONE : state;
    }
  }

  /** Django's checks of a project are told in many lines, with a count of them at the end. */
  private void check(String line) {
    open.message().add(line);
    open.stack().add(line);
    boolean counted = line.startsWith("System check identified ") && line.endsWith(" silenced).");
    state = counted ? State.NONE : State.CHECKS;
  }

  private void frame(String path) {
    String file = "/" + path.replace('\\', '/');
    if (origin.isEmpty() && !path.startsWith("<") && !file.endsWith("/runpy.py")) {
      origin = file;
    }
    int name = file.lastIndexOf(COMMANDS);
    if (command.isEmpty() && name >= 0) {
      command = file.substring(name + COMMANDS.length());
    }
  }

  /** Another command of Django than its tests is no test run. */
  private boolean ours() {
    return runner.test(origin) && (command.isEmpty() || command.equals("test.py"));
  }

  private void below(String line) {
    if (line.isEmpty()) {
      state = state == State.SAID ? State.ENDED : state;
    } else if (isChain(line)) {
      state = State.CHAINED;
    } else if (state == State.SAID && Character.isWhitespace(line.charAt(0))) {
      open.message().add(line);
    } else {
      state = State.NONE;
      return;
    }
    open.stack().add(line);
  }

  private static boolean isChain(String line) {
    return line.startsWith("During handling of the above exception")
        || line.startsWith("The above exception was the direct cause");
  }

  private void settle() {
    if (dead && deaths.size() < MOST) {
      deaths.add(open);
    }
    forgetOpen();
  }

  private void forgetOpen() {
    state = State.NONE;
    open = Death.unknown();
    dead = false;
  }

  /** Tells of every run that died so far, as a failure outside tests. */
  void tell(Log log, String tool) {
    settle();
    for (Death each : deaths) {
      log.broke(tool, "(session)", "", each.message().toString(), each.stack().toString());
    }
    deaths.clear();
  }

  void forget() {
    forgetOpen();
    deaths.clear();
  }
}
