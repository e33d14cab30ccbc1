package dev.bugbash.importers.bazel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BazelEventsTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/bazel-bep-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  private static Read build(String... events) {
    return Recorder.read(
        "{\"id\":{\"started\":{}},\"started\":{}}\n"
            + String.join("\n", events)
            + "\n{\"id\":{\"progress\":{}},\"progress\":{},\"lastMessage\":true}\n");
  }

  private static String summary(String status) {
    return "{\"id\":{\"testSummary\":{\"label\":\"//a:t\"}},\"testSummary\":{\"overallStatus\":\""
        + status
        + "\"}}";
  }

  @Test
  void eachTargetIsATest() {
    Read read = fixture("build.jsonl");

    assertEquals(List.of(2, 1, 2, 1), counts(read));
    assertEquals(1, read.results.stream().filter(Result::flaky).count());
  }

  @Test
  void aTargetThatDoesNotBuildIsAFailureOutside() {
    assertEquals(List.of("//shop:app::(build) error"), fixture("build.jsonl").outside());
  }

  @Test
  void logsAreAttachments() {
    List<Attachment> attachments =
        fixture("build.jsonl").result("cart_test").failures().get(0).attachments();

    assertEquals(2, attachments.size());
  }

  @ParameterizedTest
  @CsvSource({
    "PASSED, passed",
    "FLAKY, passed",
    "FAILED, failed",
    "TIMEOUT, error",
    "FAILED_TO_BUILD, error",
    "REMOTE_FAILURE, error",
    "ODD, error"
  })
  void readsTheStatus(String status, String outcome) {
    assertEquals(List.of("//a::t " + outcome), build(summary(status)).everything());
  }

  @Test
  void aBuildThatFailedWithoutARedTargetIsRed() {
    Read read =
        build(
            "{\"id\":{\"buildFinished\":{}},\"finished\":{\"exitCode\":{\"name\":\"PARSING_FAILURE\",\"code\":1}}}");

    assertEquals(List.of("::(build) error"), read.everything());
    assertEquals("the build ended with PARSING_FAILURE", read.failures().get(0).message());
  }

  @Test
  void aBuildWithoutALastMessageIsRed() {
    Read read =
        Recorder.read("{\"id\":{\"started\":{}},\"started\":{}}\n" + summary("PASSED") + "\n");

    assertEquals(List.of("::(build) error"), read.outside());
  }

  @Test
  void oneRedRunOfSeveralMakesTheTargetRed() {
    String run =
        "{\"id\":{\"testResult\":{\"label\":\"//a:t\",\"run\":%d,\"shard\":1,\"attempt\":1}},\"testResult\":{\"status\":\"%s\"}}";

    Read read = build(run.formatted(1, "FAILED"), run.formatted(2, "PASSED"));

    assertEquals(List.of("//a::t failed"), read.everything());
  }
}
