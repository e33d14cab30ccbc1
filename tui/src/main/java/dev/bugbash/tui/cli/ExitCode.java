package dev.bugbash.tui.cli;

/** What a command's exit status says; the list in each command's help is this one. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_ERROR = 1;
  static final int USAGE = 2;
  static final int HELD = 3;
  static final int GATE = 4;

  private ExitCode() {}
}
