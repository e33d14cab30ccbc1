package dev.bugbash.tui.terminal;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.theme.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Shows what comes in, in a process of its own. {@code r} runs the command in the file {@code
 * command}, a word a line; {@code p} shows the file {@code text} in a pager, {@code c} copies it,
 * {@code a} draws anew, {@code x} fails, {@code q} quits.
 */
final class TerminalDemo {
  private final Display display;
  private String told = "nothing yet";
  private int inputs;

  private TerminalDemo(Display display) {
    this.display = display;
  }

  public static void main(String[] args) throws Exception {
    Files.writeString(Path.of("pid"), "" + ProcessHandle.current().pid());
    try (Display display = LanternaDisplay.open(System.getenv())) {
      new TerminalDemo(display).loop();
    }
    System.out.println("left cleanly");
  }

  private void loop() throws IOException, InterruptedException {
    boolean more = true;
    draw();
    while (more) {
      Optional<Input> input = display.poll();
      more = input.isEmpty() || obey(input.get());
      if (input.isPresent() || display.pendingRedraw()) {
        draw();
      }
      Thread.sleep(5);
    }
  }

  private void draw() throws IOException {
    Canvas canvas = new Canvas(display.size());
    canvas.text(0, 0, "demo \u25CF after " + inputs + " inputs", Role.TITLE);
    canvas.text(0, 1, told, Role.TEXT);
    List<String> text =
        Files.exists(Path.of("text")) ? Files.readAllLines(Path.of("text")) : List.of();
    for (int i = 0; i < text.size(); i++) {
      int end =
          canvas.text(Math.max(0, 20 - Text.width(text.get(i))), 2 + i, text.get(i), Role.TEXT);
      canvas.text(end, 2 + i, "|the rest of line " + i, Role.TEXT);
    }
    display.show(canvas);
  }

  private boolean obey(Input input) throws IOException {
    inputs++;
    told = input.toString();
    if (!(input instanceof Input.Pressed pressed)) {
      return true;
    }
    Key key = pressed.key();
    if (key.ctrl() && key.codePoint() == 'z') {
      display.suspend();
    }
    switch (key.codePoint()) {
      case 'r' -> told = "" + display.run(Files.readAllLines(Path.of("command")));
      case 'p' ->
          told = "" + Pager.show(display, System.getenv(), Files.readString(Path.of("text")));
      case 'c' -> told = "" + display.copy(Files.readString(Path.of("text")));
      case 'a' -> display.redraw();
      case 'x' -> throw new IllegalStateException("as asked for");
      default -> {
        // Told.
      }
    }
    return key.codePoint() != 'q';
  }
}
