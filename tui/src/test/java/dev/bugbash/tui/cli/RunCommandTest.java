package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String SAMPLE = RedSample.class.getName();

  @TempDir Path folder;

  @Test
  void redTestsAreOnTheBoardAndTheGateIsNotMet() {
    Answer answer = run("--select-class", SAMPLE);

    assertEquals(4, answer.status(), answer.err());
    assertTrue(answer.out().contains("1 failure in 1 cluster, 1 of them new."), answer.out());
    String clusters = Trial.in(folder).run("clusters").out();
    assertTrue(clusters.contains("expected"), clusters);
  }

  @Test
  void greenTestsMeetTheGate() {
    Answer answer = run("--select-method", SAMPLE + "#green", "--run=nightly-1");

    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("no failures."), answer.out());
    assertTrue(Trial.in(folder).run("runs").out().contains("nightly-1"));
  }

  @Test
  void whereThereIsNothingToRunTheBoardStaysAsItIs() {
    Answer answer = run("--select-package", "org.example.nothing");

    assertEquals(2, answer.status());
    assertEquals("There are no runs.\n", Trial.in(folder).run("runs").out());
  }

  private Answer run(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "run";
    all[1] = "--classpath";
    all[2] = System.getProperty("java.class.path");
    System.arraycopy(args, 0, all, 3, args.length);
    return Trial.in(folder).run(all);
  }
}
