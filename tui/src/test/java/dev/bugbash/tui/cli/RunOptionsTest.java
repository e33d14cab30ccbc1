package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ImportedRun;
import dev.bugbash.model.RunDetails;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class RunOptionsTest {
  @TempDir Path folder;

  @Command
  private static final class Any {
    @Mixin private final RunOptions run = new RunOptions();
  }

  @Test
  void optionsDescribeTheRun() {
    ImportedRun run =
        complete(
            Map.of(),
            "--run=nightly-412",
            "--branch=main",
            "--revision=abc",
            "--environment=linux-jdk17",
            "--time=2026-11-20T14:02:07Z");

    Instant time = Instant.parse("2026-11-20T14:02:07Z");
    assertEquals(
        new ImportedRun(new RunDetails("nightly-412", "main", "abc", "linux-jdk17", time), true),
        run);
  }

  @Test
  void optionsWinOverTheCiSystem() {
    Map<String, String> travis =
        Map.of("TRAVIS", "true", "TRAVIS_BUILD_NUMBER", "7", "TRAVIS_BRANCH", "topic");

    RunDetails details = complete(travis, "--branch=main").details();

    assertEquals("7", details.name());
    assertEquals("main", details.branch());
  }

  @Test
  void aRunThatNobodyNamedIsCalledByItsTime() {
    ImportedRun run = complete(Map.of(), "--run= ");

    assertFalse(run.named());
    assertEquals("import 2026-11-20 14:05", run.details().name());
    assertEquals(Trial.CLOCK.instant(), run.details().time());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20,                2026-11-20T00:00:00Z",
    "2026-11-20T14:02,          2026-11-20T14:02:00Z",
    "2026-11-20 14:02:07,       2026-11-20T14:02:07Z",
    "2026-11-20T14:02:07.250Z,  2026-11-20T14:02:07.250Z",
    "2026-11-20T14:02:07+02:00, 2026-11-20T12:02:07Z"
  })
  void timesMayBeWrittenInTheUsualWays(String text, Instant time) {
    assertEquals(time, complete(Map.of(), "--time", text).details().time());
  }

  @Test
  void whatIsNoTimeIsRefused() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> complete(Map.of(), "--time=yesterday"));

    assertTrue(String.valueOf(refused.getMessage()).contains("2026-11-20T14:02"));
  }

  private ImportedRun complete(Map<String, String> variables, String... args) {
    Any command = new Any();
    new CommandLine(command).parseArgs(args);
    return command.run.complete(Trial.in(folder).with(variables).environment(), "import");
  }
}
