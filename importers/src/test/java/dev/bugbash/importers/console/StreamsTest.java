package dev.bugbash.importers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamsTest {
  private static final String RED =
      """
      FAIL src/cart.test.tsx
        ● cart › adds

          TypeError: Cannot read properties of undefined (reading 'lines')

            at add (src/cart.ts:4:9)

      Test Suites: 1 failed, 1 total
      Tests:       1 failed, 1 total
      """;

  private static final String GREEN =
      """
      PASS test/root.test.ts
      Test Suites: 1 passed, 1 total
      Tests:       1 passed, 1 total
      """;

  private static String prefixed(String prefix, String log) {
    return log.lines().map(line -> prefix + line + "\n").reduce("", String::concat);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"@shop/web:test: ", "apps/api test: ", ". test: ", "@shop/api: ", "web-1  | "})
  void aLogWithAPrefixBeforeItsLinesReadsLikeThePlainOne(String prefix) {
    Read read = Recorder.read("> run test\n" + prefixed(prefix, RED));

    assertEquals("jest-console", read.format);
    assertEquals(List.of("src/cart.test.tsx::cart adds failed"), read.everything());
    assertEquals(Recorder.read(RED).failures(), read.failures());
  }

  @Test
  void aRedLogWithAPrefixIsToldBesideAGreenOneWithout() {
    Read read = Recorder.read(prefixed("@shop/web:test: ", RED) + GREEN);

    assertEquals(List.of("src/cart.test.tsx::cart adds failed"), read.everything());
  }

  @Test
  void linesOfSeveralLogsMayMix() {
    List<String> red = prefixed("web:test: ", RED).lines().toList();
    List<String> green = prefixed("api:test: ", GREEN).lines().toList();
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < red.size(); i++) {
      mixed.append(red.get(i)).append('\n');
      mixed.append(i < green.size() ? green.get(i) + "\n" : "");
    }

    Read read = Recorder.read(mixed.toString());

    assertEquals(List.of("src/cart.test.tsx::cart adds failed"), read.everything());
    assertEquals(Recorder.read(RED).failures(), read.failures());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Error: FAIL src/a.test.ts\nError: PASS src/b.test.ts\nError: \n",
        "shell: FAIL src/a.test.ts\nshell: PASS src/b.test.ts\nshell: FAIL src/a.test.ts\n",
        "| a | FAIL src/a.test.ts |\n| a | |\n| a | |\n| a | |\n",
      })
  void labelsOfMessagesAreNoPrefixes(String lines) {
    Read read = Recorder.read(lines.replace("Error: \n", "") + GREEN);

    assertEquals(List.of(), read.everything());
  }

  @Test
  void aLogIsFoundBehindThousandsOfOtherLines() {
    StringBuilder before = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      before.append("src/a.c:").append(i).append(":3: warning: unused\nunit").append(i);
      before.append(": done\n");
    }

    Read read = Recorder.read(before + prefixed("web:test: ", RED));

    assertEquals(List.of("src/cart.test.tsx::cart adds failed"), read.everything());
  }
}
