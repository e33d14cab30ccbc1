package dev.bugbash.launcher;

import java.util.Map;

/** Puts the exit code of a process into words. */
final class ExitCode {
  private static final Map<Integer, String> SIGNALS =
      Map.of(
          2, "SIGINT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9, "SIGKILL", 11,
          "SIGSEGV", 15, "SIGTERM");

  private ExitCode() {}

  /** Such as {@code exit code 137, killed by SIGKILL}. */
  static String words(int code) {
    String signal = SIGNALS.get(code - 128);
    return "exit code " + code + (signal == null ? "" : ", killed by " + signal);
  }
}
