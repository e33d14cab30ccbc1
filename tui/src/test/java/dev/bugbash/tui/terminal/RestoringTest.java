package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way out gives the terminal back. SIGKILL does not, and can't. */
@Tag("slow")
final class RestoringTest extends TerminalInTmux {
  RestoringTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void quitting() throws IOException {
    show("");
    assertEquals("11 0 0", modes());

    tmux.type("q").await("left cleanly");
    restored();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP", "INT"})
  void signals(String signal) throws Exception {
    show("");

    kill(signal);
    restored();
  }

  @Test
  void anExceptionInTheLoop() throws IOException {
    show("");

    tmux.type("x").await("as asked for");
    restored();
  }

  @Test
  void ctrlZ() throws IOException {
    show("");

    tmux.keys("C-z").await("ready$");
    assertEquals("00 1 1", modes());
    tmux.line("stty -a > stty.stopped; fg").await("demo ");
    assertEquals("11 0 0", modes());
    assertEquals(read("stty.before"), read("stty.stopped"));

    tmux.type("q");
    restored();
  }

  @Test
  void stoppedFromOutsideTheScreenIsDrawnAnewWhenItGoesOn() throws Exception {
    show("");

    kill("STOP");
    tmux.await("ready$").line("clear; echo the shell was here").await("the shell was here\n");
    tmux.line("fg").await("the demo", s -> s.startsWith("demo ") && !s.contains("shell was here"));
    tmux.type("j").await("codePoint=106").type("q");
    restored();
  }

  @Test
  void theMouseCanBeLeftToTheTerminal() throws IOException {
    show("BUGBASH_MOUSE=off ");
    assertEquals("00 0 0", modes());

    tmux.type("q");
    restored();
  }

  @Test
  void clicksAndTheWheelArrive() throws IOException {
    show("");

    tmux.type("\u001b[<0;12;7M\u001b[<0;12;7m").await("Clicked[x=11, y=6, button=LEFT");
    tmux.type("\u001b[<65;1;1M").await("Scrolled[x=0, y=0, lines=3]");
    assertTrue(tmux.screen().contains("after 2 inputs"), tmux.screen());
  }

  @Test
  void asciiIsAllThatAnAsciiTerminalGets() throws IOException {
    write("text", "caf\u00E9 \u7D50 \u25CF\n");
    show("LC_ALL=C ");

    tmux.await("cafe ?? *|").type("q");
    restored();
    assertTrue(read("bytes").chars().allMatch(c -> c < 0x80));
  }
}
