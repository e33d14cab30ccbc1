package dev.bugbash.importers.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.importers.text.Lines;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FailuresJsonlTest {
  private static final String GOOD = "{\"id\": \"7\", \"test\": \"a::b\", \"message\": \"m\"}\n";

  @Test
  void readsEveryField() {
    Read read =
        Recorder.read(
            "{\"id\": \"7\", \"test\": \"a.B::c\", \"exception\": \"E\", \"message\": \"m\\n2\","
                + " \"stack\": \"at x\", \"output\": \"o\", \"labels\": {\"x\": [1]}, \"n\": 1}");

    assertEquals("failures-jsonl", read.format);
    assertEquals(
        List.of(new Failure("7", TestId.of("a.B", "c"), "E", "m\n2", "at x", "o")),
        read.failures());
    assertEquals(List.of("a.B::c failed"), read.outcomes());
  }

  @Test
  void theTestMayBeNamedInTwoFieldsOrByTheIdAlone() {
    Read read =
        Recorder.read(
            "{\"id\": \"x::y\", \"message\": \"m\"}\r\n\r\n"
                + "{\"test_class\": \"a\", \"test_method\": \"b\", \"kind\": \"error\"}");

    assertEquals(List.of("x::y failed", "a::b error"), read.outcomes());
  }

  @Test
  void readsABeginningMarkAndUtf16() {
    assertEquals(1, Recorder.read("\ufeff" + GOOD).results.size());
    assertEquals(
        1, Recorder.read(GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_16)).results.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"a\"",
        "not json",
        "[]",
        "{\"message\": \"m\"}",
        "{} {}",
        "{\"id\": \"a\"} x",
        "{\"id\": \"\u0001\"}",
        "{\"id\": tru}"
      })
  void aBrokenLineIsNamed(String line) {
    Read read = Recorder.read(GOOD + line + "\n" + GOOD);

    assertTrue(read.problem.startsWith("line 2: "), read.problem);
  }

  @Test
  void aGiganticLineIsRefused() {
    Read read = Recorder.read(GOOD + "{\"id\": \"" + "x".repeat(Lines.LONGEST));

    assertTrue(read.problem.startsWith("line 2: is longer than"), read.problem);
  }
}
