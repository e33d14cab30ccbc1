package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClipboardTest {
  private static final Pattern QUESTION = Pattern.compile("\u001b]52;c;([A-Za-z0-9+/=]*)\u0007");

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void theTerminalIsAskedInASequenceThatNoTextCanEnd() throws IOException {
    String hostile = "a\u0007\u001b\\\u001b]0;pwned\u0007\u009c\n\u7D50 \uD83D\uDE80";

    assertEquals(new Copied(0, Optional.empty()), clipboard(Map.of()).copy(hostile));

    Matcher m = QUESTION.matcher(written());
    assertTrue(m.matches(), written());
    assertEquals(hostile, decoded(m));
  }

  @Test
  void inTmuxTmuxIsAskedAndTheTerminalAroundIt() throws IOException {
    clipboard(Map.of("TMUX", "/tmp/tmux-0/default,1,0")).copy("text");

    assertEquals(
        "\u001b]52;c;dGV4dA==\u0007\u001bPtmux;\u001b\u001b]52;c;dGV4dA==\u0007\u001b\\",
        written());
  }

  @Test
  void whatNoTerminalTakesIsCutBetweenCharactersAndTold() throws IOException {
    String text = "x" + "\uD83D\uDE80".repeat(Clipboard.MOST / 4) + "end";

    Copied copied = clipboard(Map.of()).copy(text);

    Matcher m = QUESTION.matcher(written());
    assertTrue(m.matches());
    assertTrue(terminal.size() < 100_000, "" + terminal.size());
    assertEquals(text.substring(0, text.length() - copied.cut()), decoded(m));
    assertEquals(5, copied.cut());
  }

  @Test
  void aProgramTakesAllOfIt() throws IOException {
    program("xclip", "[ \"$*\" = '-selection clipboard' ] && cat > '" + folder + "/taken'");
    String text = "y".repeat(200_000);

    Copied copied = clipboard(Map.of("DISPLAY", ":0")).copy(text);

    assertEquals(new Copied(0, Optional.of("xclip")), copied);
    assertEquals(text, Files.readString(folder.resolve("taken")));
    assertEquals("", written(), "the terminal would cut it");
  }

  @Test
  void aProgramWithoutADisplayOrAtTheWrongEndOfSshIsNotAsked() throws IOException {
    program("xclip", "exit 0");
    program("wl-copy", "exit 0");

    Copied asked = new Copied(0, Optional.empty());

    assertEquals(asked, clipboard(Map.of()).copy("t"));
    assertEquals(asked, clipboard(Map.of("DISPLAY", ":0", "SSH_CONNECTION", "a b")).copy("t"));
  }

  @Test
  void aProgramThatFailsOrNeverReadsLeavesItToTheTerminal() throws IOException {
    program("wl-copy", "exit 1");
    program("xsel", "exec sleep 60");

    Map<String, String> wayland = Map.of("WAYLAND_DISPLAY", "wayland-0");
    assertEquals(Optional.empty(), clipboard(wayland).copy("t").program());
    assertEquals(
        Optional.empty(), clipboard(Map.of("DISPLAY", ":0")).copy("t".repeat(70_000)).program());
    assertTrue(written().startsWith("\u001b]52;c;dA==\u0007\u001b]52;c;"), written());
  }

  private Clipboard clipboard(Map<String, String> variables) {
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("PATH", folder.toString());
    return new Clipboard(environment, new FrameOutput(terminal));
  }

  private void program(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private String written() {
    return terminal.toString(StandardCharsets.ISO_8859_1);
  }

  private static String decoded(Matcher m) {
    return new String(Base64.getDecoder().decode(m.group(1)), StandardCharsets.UTF_8);
  }
}
