package dev.bugbash.board.corrections;

/** How events tell why. */
final class Reasons {
  private Reasons() {}

  /** Empty where there is no reason. */
  static String suffix(String reason) {
    return reason.isBlank() ? "" : ": " + reason.strip();
  }
}
