package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgramTest {
  @TempDir Path folder;

  @Test
  void versionIsTheOneOfTheBuild() {
    Answer answer = Trial.in(folder).run("--version");

    assertEquals(0, answer.status());
    assertTrue(answer.out().matches("bugbash \\d+\\.\\d+\\.\\d+\\S*\n"), answer.out());
  }

  @Test
  void withoutACommandTheUsageGoesToStandardError() {
    Answer answer = Trial.in(folder).run();

    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("Usage: bugbash"), answer.err());
  }

  @Test
  void aMistypedCommandIsCorrected() {
    Answer answer = Trial.in(folder).run("cliam", "BB-1");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("Did you mean: bugbash claim"), answer.err());
  }

  @Test
  void aMistypedOptionIsCorrected() {
    Answer answer = Trial.in(folder).run("import", "--brnch", "main", "x");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("--branch"), answer.err());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandHasHelpWithExamplesAndExitCodes(String command) {
    Answer answer = Trial.in(folder).run(command, "--help");
    Answer sameAnswer = Trial.in(folder).run("help", command);

    assertEquals(0, answer.status());
    assertTrue(answer.out().contains("Examples:\n  bugbash"), answer.out());
    assertTrue(answer.out().contains("3   the cluster is held by somebody else"), answer.out());
    assertTrue(answer.out().contains("--output"), answer.out());
    assertEquals(answer.out(), sameAnswer.out());
    assertTrue(answer.out().lines().allMatch(line -> line.length() <= 80), answer.out());
  }

  static Stream<String> commands() {
    return Commands.NAMES.stream()
        .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
  }

  @Test
  void helpOfASubcommandIsItsOwn() {
    Answer answer = Trial.in(folder).run("help", "known", "add");

    assertEquals(0, answer.status());
    assertTrue(answer.out().startsWith("Usage: bugbash known add "), answer.out());
    assertEquals(answer, Trial.in(folder).run("known", "add", "--help"));
  }

  @Test
  void helpListsEveryCommandOnce() {
    Answer answer = Trial.in(folder).run("--help");

    assertEquals(1, answer.out().lines().filter(line -> line.startsWith("  claim ")).count());
    assertEquals(1, answer.out().lines().filter(line -> line.startsWith("  events, ")).count());
  }

  @Test
  void completionKnowsTheCommands() {
    Answer answer = Trial.in(folder).run("generate-completion");

    assertEquals(0, answer.status());
    assertTrue(answer.out().startsWith("#!/usr/bin/env bash"), answer.out());
    assertTrue(answer.out().contains("categorize"), answer.out());
  }

  @Test
  void optionsOfTheProgramMayComeBeforeAndAfterTheCommand() {
    String before = Trial.in(folder).run("--board", "there", "clusters").err();
    String after = Trial.in(folder).run("clusters", "--board", "there").err();

    assertTrue(before.contains(folder.resolve("there").toString()), before);
    assertEquals(before, after);
  }

  @Test
  void aMissingBoardSaysHowToStartOne() {
    Answer answer = Trial.in(folder).run("claim", "BB-1");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("`bugbash import PATH` starts one"), answer.err());
    assertFalse(answer.err().contains("\tat "), answer.err());
  }

  @Test
  void debugTellsWhereAnErrorCameFrom() {
    Answer answer = Trial.in(folder).run("claim", "BB-1", "--debug");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("\tat dev.bugbash"), answer.err());
  }

  @Test
  void whatIsNoClusterIsRefusedBeforeAnythingHappens() {
    Answer answer = Trial.in(folder).run("claim", "BB-1", "foo\033[2J");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("clusters are called BB-1"), answer.err());
    assertFalse(answer.err().contains("\033"), answer.err());
  }

  @Test
  void aUserWithoutANameIsAskedForOne() {
    Answer answer = Trial.in(folder).with(Map.of()).run("claim", "BB-1");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("--as NAME"), answer.err());
  }

  @Test
  void helpIsColouredOnATerminalUnlessNoColorIsSet() {
    String coloured = Trial.in(folder).onTerminal(Map.of("COLUMNS", "80")).run("--help").out();
    String plain =
        Trial.in(folder).onTerminal(Map.of("COLUMNS", "80", "NO_COLOR", "1")).run("--help").out();

    assertTrue(coloured.contains("\033["), coloured);
    assertFalse(plain.contains("\033["), plain);
  }
}
