package dev.bugbash.tui.cli.doctor;

/**
 * One thing that was looked at.
 *
 * @param about what it belongs to, such as {@code paths}
 * @param remark what there is to say of it; may be empty
 */
public record Finding(String about, String name, String value, State state, String remark) {
  /** How it stands. */
  public enum State {
    OK,
    /** Worth knowing; everything works. */
    NOTE,
    /** Has to be mended. */
    BAD
  }
}
