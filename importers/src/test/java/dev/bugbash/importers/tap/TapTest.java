package dev.bugbash.importers.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TapTest {
  private static final List<String> SHAPES =
      List.of(
          "not ok 1 - NAME", "ok 1 - NAME", "not ok 1 - NAME {", "ok 1 - NAME {", "{", "}", "1..1");
  private static final Pattern RED = Pattern.compile("not ok 1 - (\\w+)");

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
  void subtestsInBracesStandBehindTheirPoint() {
    Read read = fixture("vitest-4.tap");

    assertEquals(
        List.of(
            "a.test.mjs::pays failed",
            "a.test.mjs > total::of nothing failed",
            "a.test.mjs > total::of two failed",
            "a.test.mjs > total::is skipped skipped",
            "b.test.mjs > cart::adds passed",
            "b.test.mjs::waits too long failed"),
        read.everything());
    assertEquals(Duration.ofNanos(2_980_000), read.result("pays").duration());
    assertEquals(Duration.ofNanos(870_000), read.result("adds").duration());
  }

  @Test
  void subtestsThatBrokeThemselvesAreFailures() {
    Read read = fixture("node-20-hooks.tap");

    assertEquals(
        List.of(
            "shop > set-up::one failed",
            "shop > set-up::two failed",
            "shop > tear-down::three passed",
            "shop::total failed",
            "own::inner failed",
            "::own failed"),
        read.outcomes());
    assertEquals(
        List.of("shop > set-up::(suite) error", "shop > tear-down::(suite) error"), read.outside());
    Failure setUp = read.result("(suite)").failures().get(0);
    assertEquals("CartError: no card", setUp.type() + ": " + setUp.message());
    assertTrue(setUp.stack().startsWith("    at exports.pay (/app/total.js:9:9)\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "subtestsFailed, 'a::x failed'",
    "cancelledByParent, 'a::x failed'",
    "hookFailed, 'a::x failed,a::(suite) error'",
    "testTimeoutFailure, 'a::x failed,::a failed'",
  })
  void theTypeOfFailureTellsWhetherASubtestBrokeItself(String failureType, String outcomes) {
    String block = "  ---\n  failureType: '" + failureType + "'\n  ...\n";

    Read read = Recorder.read("1..1\n    not ok 1 - x\n    1..1\nnot ok 1 - a\n" + block);

    assertEquals(outcomes, String.join(",", read.everything()));
  }

  @Test
  void indentedLinesTellWhy() {
    Read read = fixture("mocha-10.tap");

    assertEquals(
        List.of(
            "::cart pays failed",
            "::cart total failed",
            "::cart is skipped skipped",
            "::cart adds passed"),
        read.outcomes());
    Failure pays = read.failures().get(0);
    assertEquals("CartError", pays.type());
    assertEquals("no card", pays.message());
    assertTrue(pays.stack().startsWith("CartError: no card\n    at exports.pay (total.js:9:9)\n"));
    Failure total = read.failures().get(1);
    assertEquals("AssertionError", total.type());
    assertTrue(total.message().endsWith("  {\n+   n: 2\n-   n: 3\n  }"), total.message());
  }

  @Test
  void hooksOfMochaAreNoTests() {
    Read read = fixture("mocha-10.tap");

    assertEquals(List.of("::cart set-up \"before all\" hook for \"one\" error"), read.outside());
    Failure hook = read.results.get(4).failures().get(0);
    assertEquals("TypeError", hook.type());
    assertTrue(hook.stack().contains("\n    at exports.total (total.js:7:38)"), hook.stack());
  }

  @ParameterizedTest
  @CsvSource({
    "'  no|  Gone: no|      at f (a.js:1:2)', Gone, no, 'Gone: no|    at f (a.js:1:2)'",
    "'  Error|      at f (a.js:1:2)', Error, '', 'Error|    at f (a.js:1:2)'",
    "'  no|  ---|  {|  }|  more', '', 'no|---|{|}|more', ''",
    "'  no||  more|noise|  of others', '', 'no||more', ''",
    "'  no|# tests 1|# fail 1', '', no, ''",
    "'  - a|  no', '', '- a|no', ''",
  })
  void readsIndentedLines(String lines, String type, String message, String stack) {
    Read read = Recorder.read("1..2\nnot ok 1 a\n" + lines.replace('|', '\n') + "\nok 2 b\n");

    assertEquals(List.of("::a failed", "::b passed"), read.everything());
    Failure failure = read.failures().get(0);
    assertEquals(
        List.of(type, message.replace('|', '\n'), stack.replace('|', '\n')),
        List.of(failure.type(), failure.message(), failure.stack()));
  }

  @Test
  void quotedTextsMayHaveLines() {
    String message = fixture("vitest-4.tap").result("waits too long").failures().get(0).message();

    assertTrue(message.startsWith("Test timed out in 20ms.\nIf this is"), message);
    assertTrue(message.endsWith("with \"testTimeout\"."), message);
  }

  @ParameterizedTest
  @CsvSource({
    "'1..1|not ok 1 - a {|    1..1|    not ok 1 - x|}', 'a::x failed'",
    "'1..1|not ok 1 - a # time=5.00ms {|    1..1|    ok 1 - x|}', 'a::x passed,::a failed'",
    "'1..1|not ok 1 - a|  ---|  at: b|  ...|{|    1..1|    not ok 1 - x|}', 'a::x failed'",
    "'1..1|ok 1 - a # TODO later {|    not ok 1 - x|    1..1|}', 'a::x skipped'",
    "'1..2|ok 1 - a {|ok 2 - b', '::a passed,::b passed'",
    "'1..1|ok 1 - a|}', '::a passed'",
    "'1..1|ok 1 - a {|}', '::a passed'",
    "'1..1|ok 1 - a {', '::a passed,::(plan) error'",
    "'1..1|not ok 1 - a {|    1..1|    not ok 1 - x', 'a::x failed,::(plan) error'",
    "'1..2|ok 1 - a {|    ok 1 - x|ok 2 - b', 'a::x passed,::b passed,::(plan) error'",
    "'1..1|ok 1 - a {|    ok 1 - b {|        ok 1 - x|}', 'a > b::x passed,::(plan) error'",
    "'1..1|        not ok 1 - deep|not ok 1 - a', 'a::deep failed'",
  })
  void readsBraces(String lines, String outcomes) {
    assertEquals(outcomes, String.join(",", Recorder.read(lines.replace('|', '\n')).everything()));
  }

  @Test
  void bracesMayBeNestedDeeperThanIsRead() {
    StringBuilder lines = new StringBuilder("1..1\n");
    IntStream.range(0, 10_000)
        .forEach(depth -> lines.append("    ".repeat(depth % 200)).append("ok 1 - a {\n"));
    lines
        .append("not ok 2 - ")
        .append("b".repeat(20_000))
        .append(" {\n    1..1\n    not ok 1 - x\n");

    Read read = Recorder.read(lines.toString());

    assertTrue(read.everything().contains("::(plan) error"));
    assertEquals("x", read.failures().get(0).test().name());
  }

  /** A red point is told as a test, or names the subtest in which a red one is told. */
  @Test
  void noFailureIsLostHoweverPointsAreNested() {
    long seed = Long.getLong("bugbash.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String lines = nested(random);

      List<Failure> failures = Recorder.read(lines).failures();

      Matcher red = RED.matcher(lines);
      while (red.find()) {
        String name = red.group(1);
        assertTrue(
            failures.stream().anyMatch(f -> f.test().toString().matches(".*\\b" + name + "\\b.*")),
            () -> name + " is lost, -Dbugbash.seed=" + seed + "\n" + lines);
      }
    }
  }

  private static String nested(Random random) {
    StringBuilder lines = new StringBuilder("TAP version 13\n");
    for (int line = 0; line < 12; line++) {
      String shape = SHAPES.get(random.nextInt(SHAPES.size())).replace("NAME", "n" + line);
      lines.append("    ".repeat(random.nextInt(4))).append(shape).append("\n");
    }
    return lines.toString();
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
            .startsWith("    at TestContext.<anonymous> (file:///app/cart.mjs:4:30)\n    at "));
  }

  @ParameterizedTest
  @CsvSource({
    "'f (/a.js:3:7)|file:///a.mjs:1:2', '    at f (/a.js:3:7)|    at file:///a.mjs:1:2'",
    "'async Promise.all (index 0)', '    at async Promise.all (index 0)'",
    "'new Promise (<anonymous>)', '    at new Promise (<anonymous>)'",
    "'Error: no|    at f (/a.js:3:7)', 'Error: no|    at f (/a.js:3:7)'",
    "'cart.t (12)|f (/a.js:3:7)', 'cart.t (12)|f (/a.js:3:7)'",
  })
  void framesOfJavaScriptGetTheirAt(String stack, String told) {
    String block = "  ---\n  stack: |-\n    " + stack.replace("|", "\n    ") + "\n  ...\n";

    Read read = Recorder.read("1..1\nnot ok 1 - a\n" + block);

    assertEquals(told.replace('|', '\n').strip(), read.failures().get(0).stack().strip());
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

  @Test
  void whatAnExpectedErrorSaysIsNotWhatTheTestSays() {
    Read read =
        Recorder.read(
            """
            TAP version 13
            not ok 1 - refuses
              ---
              duration_ms: 0.491654
              failureType: 'testCodeFailure'
              error: 'Expected values to be strictly deep-equal:'
              name: 'AssertionError'
              expected:
                name: 'RangeError'
                message: 'Unknown option'
              actual:
              operator: 'throws'
              ...
            1..1
            """);

    assertEquals("Expected values to be strictly deep-equal:", read.failures().get(0).message());
    assertEquals("AssertionError", read.failures().get(0).type());
  }

  @Test
  void aFileThatDoesNotLoadIsToldWithTheErrorOfWhichNodeDied() {
    Read read =
        Recorder.read(
            """
            TAP version 13
            # node:internal/modules/cjs/loader:1210
            #   throw err;
            #   ^
            # Error: Cannot find module '../src/parse-args'
            #     at Module._load (node:internal/modules/cjs/loader:1038:27) {
            #   code: 'MODULE_NOT_FOUND'
            # }
            # Node.js v20.20.2
            # Subtest: /shop/test/args.test.js
            not ok 1 - /shop/test/args.test.js
              ---
              failureType: 'testCodeFailure'
              exitCode: 1
              error: 'test failed'
              code: 'ERR_TEST_FAILURE'
              ...
            1..1
            """);

    assertEquals("Cannot find module '../src/parse-args'", read.failures().get(0).message());
  }
}
