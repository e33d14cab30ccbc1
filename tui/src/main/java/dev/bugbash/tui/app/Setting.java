package dev.bugbash.tui.app;

import java.time.ZoneId;

/** What does not change while the screen is open. */
record Setting(String who, ZoneId zone) {}
