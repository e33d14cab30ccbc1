package dev.bugbash.tui.cli;

/**
 * A command can't be carried out as the user asked; the message says what, where, and what to do.
 * Ends the command with {@link ExitCode#USAGE}.
 */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RefusedException(String message) {
    super(message);
  }

  RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
