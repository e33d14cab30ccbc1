package dev.bugbash.tui.view;

import java.time.Duration;
import java.time.Instant;

/**
 * A line that says what just happened.
 *
 * @param alarm whether something did not work
 * @param until when it goes by itself
 */
public record Toast(String text, boolean alarm, Instant until) {
  private static final Duration NEWS = Duration.ofSeconds(5);
  private static final Duration ALARM = Duration.ofSeconds(12);

  public static Toast news(String text, Instant now) {
    return new Toast(text, false, now.plus(NEWS));
  }

  public static Toast alarm(String text, Instant now) {
    return new Toast(text, true, now.plus(ALARM));
  }
}
