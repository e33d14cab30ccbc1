package dev.bugbash.board.intake;

/** Carries what went wrong with the database out of a reading thread. */
public final class StagingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StagingException(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
