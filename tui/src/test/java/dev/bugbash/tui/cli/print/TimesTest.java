package dev.bugbash.tui.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T13:05:30Z");

  private final Times times = new Times(Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T13:05:00Z, 2026-11-20 14:05 (just now)",
    "2026-11-20T13:02:00Z, 2026-11-20 14:02 (3 minutes ago)",
    "2026-11-20T12:00:00Z, 2026-11-20 13:00 (1 hour ago)",
    "2026-11-18T12:00:00Z, 2026-11-18 13:00 (2 days ago)",
    "2026-11-20T13:09:00Z, 2026-11-20 14:09 (just now)"
  })
  void timesAreLocalWithTheirAge(Instant time, String text) {
    assertEquals(text, times.since(time));
  }
}
