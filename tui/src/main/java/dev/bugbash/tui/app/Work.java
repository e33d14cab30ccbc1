package dev.bugbash.tui.app;

/**
 * The import in the background.
 *
 * @param running whether there is one
 * @param ending whether it was cancelled and is not gone yet
 * @param done reports read so far
 * @param of reports in all; 0 while they are not counted
 * @param failures read so far
 */
record Work(boolean running, boolean ending, int done, int of, int failures) {
  static final Work NONE = new Work(false, false, 0, 0, 0);
  static final Work STARTING = new Work(true, false, 0, 0, 0);

  Work at(Event.Importing progress) {
    return new Work(true, ending, progress.done(), progress.of(), progress.failures());
  }

  Work cancelled() {
    return new Work(running, true, done, of, failures);
  }

  String text() {
    if (!running) {
      return "";
    }
    if (ending) {
      return "cancelling the import\u2026";
    }
    if (of == 0) {
      return "importing\u2026";
    }
    return done < of
        ? "importing " + done + "/" + of + ", " + Words.count(failures, "failure")
        : "categorizing " + Words.count(failures, "failure");
  }
}
