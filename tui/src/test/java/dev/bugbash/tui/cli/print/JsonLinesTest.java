package dev.bugbash.tui.cli.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private final StringWriter out = new StringWriter();
  private final JsonLines lines = new JsonLines(out);

  @Test
  void everyObjectTakesOneLine() {
    lines.line(json -> json.writeStringField("a", "x\ny"));
    lines.line(json -> json.writeNumberField("b", 1));

    assertEquals("{\"a\":\"x\\ny\"}\n{\"b\":1}\n", out.toString());
  }

  @Test
  void whatWouldSteerATerminalIsEscaped() {
    lines.line(json -> json.writeStringField("a", "\033[2J\u009b\u007f\u202e"));

    assertEquals("{\"a\":\"\\u001B[2J\\u009b\\u007F\\u202e\"}\n", out.toString());
  }

  @Test
  void lettersOfAllLanguagesStay() {
    lines.line(json -> json.writeStringField("a", "größe 測試 😀"));

    assertEquals("{\"a\":\"größe 測試 😀\"}\n", out.toString());
  }

  @Test
  void absentTimesAreNull() {
    lines.line(
        json -> {
          JsonLines.instant(json, "since", Optional.empty());
          JsonLines.instant(json, "at", Optional.of(Instant.parse("2026-11-20T14:02:00Z")));
        });

    assertEquals("{\"since\":null,\"at\":\"2026-11-20T14:02:00Z\"}\n", out.toString());
  }
}
