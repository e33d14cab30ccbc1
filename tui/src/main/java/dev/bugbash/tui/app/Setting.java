package dev.bugbash.tui.app;

import dev.bugbash.tui.input.Keymap;
import java.time.ZoneId;

/**
 * What does not change while the screen is open.
 *
 * @param readOnly whether nothing may be changed from here
 */
record Setting(String who, ZoneId zone, Keymap keys, boolean readOnly) {
  Setting(String who, ZoneId zone) {
    this(who, zone, Keymap.STANDARD, false);
  }
}
