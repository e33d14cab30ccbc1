package dev.bugbash.tui.app;

/**
 * The import in the background.
 *
 * @param running whether there is one
 * @param shown whether the status line tells of it
 * @param done reports read so far
 * @param of reports in all; 0 while they are not counted
 * @param failures read so far
 */
record Work(boolean running, boolean shown, int done, int of, int failures) {
  static final Work NONE = new Work(false, false, 0, 0, 0);
  static final Work STARTING = new Work(true, true, 0, 0, 0);

  Work at(Event.Importing progress) {
    return new Work(true, shown, progress.done(), progress.of(), progress.failures());
  }

  Work hidden() {
    return new Work(running, false, done, of, failures);
  }

  String text() {
    if (!running || !shown) {
      return "";
    }
    if (of == 0) {
      return "importing\u2026";
    }
    return done < of
        ? "importing " + done + "/" + of + ", " + failures + " failures"
        : "categorizing " + failures + " failures";
  }
}
