package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Keymap;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What does not change while the screen is open.
 *
 * @param readOnly whether nothing may be changed from here
 * @param resumed the cluster that was selected when the screen was left last
 */
record Setting(
    String who, ZoneId zone, Keymap keys, boolean readOnly, Optional<ClusterId> resumed) {
  Setting(String who, ZoneId zone, boolean readOnly) {
    this(who, zone, Keymap.STANDARD, readOnly, Optional.empty());
  }
}
