package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Keymap;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What does not change while the screen is open.
 *
 * @param zone is not asked for before a time of day is told: Java looks for its rules in all jars
 * @param readOnly whether nothing may be changed from here
 * @param resumed the cluster that was selected when the screen was left last
 */
record Setting(
    String who, Supplier<ZoneId> zone, Keymap keys, boolean readOnly, Optional<ClusterId> resumed) {
  Setting(String who, Supplier<ZoneId> zone, boolean readOnly) {
    this(who, zone, Keymap.STANDARD, readOnly, Optional.empty());
  }
}
