package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "    at f (a.js:1:2)",
        "\tat a.B.c(B.java:1)",
        "./a_steps.rb:3:in `x'",
        "  3 | let a;",
        "> 3 | let a;",
        "  > 12 | let a;"
      })
  void theMessageStandsAboveTheFirstFrameOrSource(String line) {
    assertEquals("no cart\nat all", Trace.of("no cart\nat all\n" + line).message());
  }

  @Test
  void giganticBlanksTakeNoTime() {
    String text = "no cart\n" + " ".repeat(250_000) + "\n" + "> ".repeat(100_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Trace.of(text));
  }
}
