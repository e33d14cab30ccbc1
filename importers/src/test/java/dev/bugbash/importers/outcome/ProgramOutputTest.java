package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgramOutputTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Failed | FAIL: expected 1 but got 5 | '' | FAIL: expected 1 but got 5",
        "Subprocess aborted | terminate called after throwing an instance of 'a::E'\\n  what():  no '-' | a::E | no '-'",
        "Subprocess aborted | p: p.c:3: int main(): Assertion `x == 1' failed. | '' | p.c:3: int main(): Assertion `x == 1' failed.",
        "SEGFAULT | item 1 | '' | SEGFAULT",
        "Failed | '' | '' | Failed",
        "Failed | 0 | '' | Failed",
        "Failed | [ RUN ] A.B\\n/x/a.cc:6: Failure\\nExpected: 1\\n[ FAILED ] A.B\\n | '' | Expected: 1",
        "Failed | a.cc:12: FAILED:\\n  CHECK( x )\\n\\nmore | '' | CHECK( x )",
        "'' | one\\nSUMMARY: AddressSanitizer: SEGV in a\\ntwo | '' | SUMMARY: AddressSanitizer: SEGV in a",
      })
  void tellsWhatWentWrong(String exit, String output, String type, String message) {
    assertEquals(
        new Headline(type, message), ProgramOutput.headline(exit, output.replace("\\n", "\n")));
  }

  @Test
  void aLongOutputThatTellsNothingLeavesHowItEnded() {
    assertEquals(new Headline("", ""), ProgramOutput.headline("", "working\n".repeat(40)));
  }

  @Test
  void hostileLinesTakeBoundedTime() {
    String line = "a: b: Assertion `".repeat(50) + "' failed.\n";
    String output = line.repeat(5_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> ProgramOutput.headline("Failed", output));
  }
}
