package dev.bugbash.tui.terminal;

import dev.bugbash.tui.canvas.Sanitizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The person's pager: {@code PAGER}, else {@code less -R}. */
public final class Pager {
  private static final List<String> USUAL = List.of("less", "-R");

  private Pager() {}

  /**
   * Shows a text, through a file that only this user can read and that is gone afterwards. Control
   * characters but tabs and line ends are shown as stand-ins.
   *
   * @throws IOException when the file can't be written, or the terminal went away
   */
  public static ChildOutcome show(Display display, Map<String, String> environment, String text)
      throws IOException {
    Path file = Files.createTempFile("bugbash-", ".txt");
    file.toFile().deleteOnExit(); // where a signal ends us while the pager is up
    try {
      Files.writeString(file, Sanitizer.cleanLines(text));
      return display.run(command(environment, file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  static List<String> command(Map<String, String> environment, Path file) {
    List<String> command = new ArrayList<>(new Programs(environment).named("PAGER").orElse(USUAL));
    if (command.get(0).equals("less") || command.get(0).endsWith("/less")) {
      command.add("-+F"); // LESS=F would end it at once where the text fits on the screen
    }
    command.add(file.toString());
    return List.copyOf(command);
  }
}
