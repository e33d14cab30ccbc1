package dev.bugbash.tui.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A shell in a terminal of its own, with a server of its own, that a test types into. */
public final class Tmux implements AutoCloseable {
  /** Enough for an import on a busy machine; nothing waits that long when all is well. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Path socket;

  private Tmux(Path socket) {
    this.socket = socket;
  }

  public static boolean installed() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Starts a shell in {@code folder}, which also gets the socket. */
  public static Tmux open(Path folder, int width, int height) throws IOException {
    Tmux tmux = new Tmux(folder.resolve("tmux"));
    tmux.run(
        List.of("new-session", "-d", "-x", "" + width, "-y", "" + height, "-c", folder.toString()),
        List.of(
            "env", "PS1=ready$ ", "ENV=", "TERM=tmux-256color", "LC_ALL=C.UTF-8", "LESS=", "sh"));
    tmux.await("ready$");
    return tmux;
  }

  /** Types {@code text} and Enter. */
  public Tmux line(String text) throws IOException {
    return type(text).keys("Enter");
  }

  public Tmux type(String text) throws IOException {
    run(List.of("send-keys", "-l"), List.of(text));
    return this;
  }

  /** Presses keys by their tmux names, such as {@code Enter} and {@code C-z}. */
  public Tmux keys(String... names) throws IOException {
    run(List.of("send-keys"), List.of(names));
    return this;
  }

  public Tmux resize(int width, int height) throws IOException {
    run(List.of("resize-window", "-x", "" + width, "-y", "" + height), List.of());
    return this;
  }

  /** The title that the program, or a text on its screen, gave the terminal. */
  public String title() throws IOException {
    return run(List.of("display-message", "-p"), List.of("#{pane_title}"));
  }

  public String screen() throws IOException {
    return run(List.of("capture-pane", "-p"), List.of());
  }

  /** The answer of any tmux command. */
  String ask(String... command) throws IOException {
    return run(List.of(command), List.of()).strip();
  }

  /** Writes down every byte that the program sends to the terminal from now on. */
  Tmux record(Path file) throws IOException {
    run(List.of("pipe-pane", "cat > '" + file + "'"), List.of());
    return this;
  }

  /** Whether a program shows the alternate screen, as full-screen programs do. */
  public boolean alternate() throws IOException {
    return run(List.of("display-message", "-p", "#{alternate_on}"), List.of()).strip().equals("1");
  }

  public Tmux await(String marker) throws IOException {
    return await("\"" + marker + "\"", screen -> screen.contains(marker));
  }

  /** Looks at the screen again and again until it is as it should be. */
  public Tmux await(String what, Predicate<String> right) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (right.test(screen())) {
        return this;
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    throw new AssertionError("waited in vain for " + what + ":\n" + screen());
  }

  @Override
  public void close() throws IOException {
    run(List.of("kill-server"), List.of());
  }

  private String run(List<String> command, List<String> arguments) throws IOException {
    List<String> words =
        new ArrayList<>(List.of("tmux", "-u", "-S", socket.toString(), "-f", "/dev/null"));
    words.addAll(command);
    words.addAll(arguments);
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
