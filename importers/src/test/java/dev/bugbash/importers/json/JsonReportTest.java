package dev.bugbash.importers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  private static final String RSPEC =
      """
      {"version": "3.12.0", "examples": [
        {"full_description": "Cart adds", "status": "passed", "file_path": "./cart_spec.rb"},
        {"full_description": "Cart totals", "status": "failed", "file_path": "./cart_spec.rb",
         "exception": {"class": "E", "message": "MESSAGE", "backtrace": []}}]}
      """;

  @Test
  void noiseAroundAReportIsPassedOver() {
    Read read = Recorder.read("Run options: x\n[INFO] y\n" + RSPEC + "Coverage: 93 %\n");

    assertEquals("", read.problem);
    assertEquals(2, read.results.size());
    assertTrue(
        read.warnings.toString().contains("what follows the report"), read.warnings.toString());
  }

  @Test
  void anyUsualEncodingIsRead() {
    for (var charset :
        new java.nio.charset.Charset[] {
          StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8
        }) {
      Read read = Recorder.read(("\ufeff" + RSPEC).getBytes(charset));

      assertEquals("", read.problem);
      assertEquals(2, read.results.size(), charset.name());
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "[".repeat(100_000);

    Read read = Recorder.read(RSPEC.replace("\"MESSAGE\"", "{\"a\":" + deep));

    assertTrue(read.problem.startsWith("line 4: not JSON: Document nesting depth"), read.problem);
  }

  @Test
  void gigantictextsAreShortened() {
    Read read = Recorder.read(RSPEC.replace("MESSAGE", "x".repeat(20_000_000)));

    assertEquals("", read.problem);
    assertTrue(read.failures().get(0).message().length() < 100_000);
  }

  @Test
  void aCutReportSaysSo() {
    Read read = Recorder.read(RSPEC.substring(0, RSPEC.length() - 3));

    assertTrue(read.problem.contains("ends in the middle"), read.problem);
  }

  @Test
  void nullsAndValuesOfOtherKindsAreNoReasonToStop() {
    Read read =
        Recorder.read(
            """
            {"version": null, "examples": [null, 1, {"full_description": [], "status": {}, "exception": "x"}], "summary": []}
            """);

    assertEquals("", read.problem);
    assertEquals(3, read.results.size());
  }
}
