package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DeskTest {
  @TempDir Path folder;

  @Test
  void theOptionSaysWhoIsActing() {
    Map<String, String> variables = Map.of("BUGBASH_USER", "ben", "USER", "cy");

    assertEquals("ana", desk(variables, "--as", "ana").who());
    assertEquals("dan", desk(variables, "--user", "dan").who());
  }

  @Test
  void variablesSayItInTurn() {
    assertEquals("ben", desk(Map.of("BUGBASH_USER", "ben", "USER", "cy", "LOGNAME", "di")).who());
    assertEquals("cy", desk(Map.of("BUGBASH_USER", " ", "USER", "cy", "LOGNAME", "di")).who());
    assertEquals("di", desk(Map.of("LOGNAME", "di")).who());
  }

  @Test
  void aNameThatWouldSteerATerminalIsRefused() {
    Desk desk = desk(Map.of("BUGBASH_USER", "ana\033[2J"));

    RefusedException refused = assertThrows(RefusedException.class, desk::who);
    assertTrue(String.valueOf(refused.getMessage()).contains("no control characters"));
  }

  private Desk desk(Map<String, String> variables, String... args) {
    Bugbash options = new Bugbash();
    new CommandLine(options).parseArgs(args);
    return new Desk(Trial.in(folder).with(variables).environment(), options);
  }
}
