package dev.bugbash.board.corrections;

import java.util.Objects;

/**
 * Who decides, and how firmly.
 *
 * @param reason may be empty
 * @param force whether earlier decisions that say otherwise end
 */
public record Decision(String who, String reason, boolean force) {
  public Decision {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(reason, "reason");
  }

  public static Decision by(String who) {
    return new Decision(who, "", false);
  }
}
