package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** {@link TerminalDemo} in a terminal; left out where tmux is not installed. */
abstract class TerminalInTmux {
  private static final String LEFT_LAST = "\u001b[?25h\u001b[?1049l";

  final Path folder;
  final Tmux tmux;

  TerminalInTmux(Path folder) throws IOException {
    assumeTrue(Tmux.installed(), "tmux is not installed");
    this.folder = folder;
    String java = System.getProperty("java.home") + "/bin/java";
    String path = System.getProperty("java.class.path");
    Files.writeString(
        folder.resolve("show"),
        "exec '"
            + java
            + "' -XX:TieredStopAtLevel=1 -cp '"
            + path
            + "' "
            + TerminalDemo.class.getName());
    tmux = Tmux.open(folder, 80, 12);
    tmux.line("stty -a > stty.before; echo bef''ore").await("before");
  }

  @AfterEach
  void close() throws IOException {
    tmux.close();
  }

  /** Starts the demo; {@code before} may set variables. */
  void show(String before) throws IOException {
    tmux.record(folder.resolve("bytes")).line(before + "sh show").await("demo ");
    assertTrue(tmux.alternate());
  }

  void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  void kill(String signal) throws IOException, InterruptedException {
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, read("pid")).start().waitFor());
  }

  /** Mouse (1000, 1006), lines continued at the edge, cursor shown. */
  String modes() throws IOException {
    return tmux.ask(
        "display-message",
        "-p",
        "#{mouse_standard_flag}#{mouse_sgr_flag} #{wrap_flag} #{cursor_flag}");
  }

  /** The shell has everything back as it was. */
  void restored() throws IOException {
    tmux.await("the shell", s -> s.contains("before") && s.stripTrailing().endsWith("ready$"));
    assertFalse(tmux.alternate());
    assertEquals("00 1 1", modes());
    String bytes = read("bytes");
    assertTrue(bytes.contains(LEFT_LAST));
    String after = bytes.substring(bytes.lastIndexOf(LEFT_LAST) + LEFT_LAST.length());
    assertFalse(after.contains("\u001b"), () -> after.replace('\u001b', '^'));
    tmux.line("stty -a > stty.after; echo aft''er").await("after\n");
    assertEquals(read("stty.before"), read("stty.after"));
  }
}
