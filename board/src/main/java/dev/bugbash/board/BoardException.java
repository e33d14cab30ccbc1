package dev.bugbash.board;

/** The board can't be used; the message says which, why, and what to do. */
public final class BoardException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BoardException(String message, Throwable cause) {
    super(message, cause);
  }
}
