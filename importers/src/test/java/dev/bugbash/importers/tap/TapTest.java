package dev.bugbash.importers.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TapTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/tap", name)).get(0);
  }

  @Test
  void subtestsHoldTheTests() {
    assertEquals(
        List.of(
            "::adds passed",
            "::total failed",
            "::test 3 skipped",
            "::is known to fail skipped",
            "inner::row 1 passed",
            "inner::row 2 failed",
            "green inside::one passed",
            "::test 7 passed"),
        fixture("test-more-cart.tap").everything());
  }

  @Test
  void commentsAndYamlTellWhy() {
    assertTrue(fixture("test-more-cart.tap").failures().get(0).message().contains("expected: '3'"));
    Read node = fixture("node-20.tap");
    assertEquals("AssertionError", node.failures().get(0).type());
    assertEquals(
        "Expected values to be strictly equal:\n\n2 !== 3", node.failures().get(0).message());
    assertTrue(
        node.failures()
            .get(0)
            .stack()
            .startsWith("TestContext.<anonymous> (file:///app/cart.mjs:4:30)"));
  }

  @ParameterizedTest
  @CsvSource({
    "test-more-dies.tap, '::adds passed,::(plan) error'",
    "test-more-bails.tap, '::(bail out) error,::adds passed'",
    "test-more-skips.tap, ''",
  })
  void brokenDocumentsAreRed(String name, String outcomes) {
    assertEquals(
        outcomes,
        String.join(
            ",",
            fixture(name).everything().stream()
                .sorted(java.util.Comparator.comparing(o -> o.startsWith("::(bail") ? 0 : 1))
                .toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "'ok 1 - a', '::a passed,::(plan) error'",
    "'1..2|ok 1 - a', '::a passed,::(plan) error'",
    "'1..1|ok 1 - a|ok 2 - b', '::a passed,::b passed,::(plan) error'",
    "'1..1|ok 1 - a|1..1|not ok 1 - b', '::a passed,::b failed'",
    "'1..1|not ok 1 - a # TODO later', '::a skipped'",
    "'1..1|ok 1 - a \\# b # SKIP why', '::a # b skipped'",
    "'TAP version 14|1..1|not ok 1 - a|    1..1|', '::a failed,::(plan) error'",
    "'1..1|    ok 1 - x|    1..1|not ok 1 - a', 'a::x passed,::a failed'",
    "'1..1|noise|ok 1', '::test 1 passed'",
  })
  void readsPlansAndDirectives(String lines, String outcomes) {
    assertEquals(outcomes, String.join(",", Recorder.read(lines.replace('|', '\n')).everything()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\u0085", "\u2028", "\u2029"})
  void whatElseEndsALineIsPartOfAName(String separator) {
    Read read = Recorder.read("TAP version 13\n1..1\nnot ok 1 - a" + separator + "b\n");

    assertEquals(List.of("::a" + separator + "b failed"), read.outcomes());
  }
}
