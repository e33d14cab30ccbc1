package dev.bugbash.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command in a terminal of 200 × 50 cells, seen from the outside. */
final class TerminalProcess implements AutoCloseable {
  /** The end of a frame, as the program writes it and as tmux tells of it. */
  private static final String FRAME = "[?2026l";

  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Process process;
  private final OutputStream keyboard;
  private final Drawn drawn;
  private final UnaryOperator<String> typing;

  private TerminalProcess(UnaryOperator<String> typing, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("LC_ALL", "C.UTF-8");
    this.process = builder.start();
    this.keyboard = process.getOutputStream();
    this.drawn = new Drawn(process.getInputStream());
    this.typing = typing;
  }

  /** In a pseudo terminal, by {@code script} of util-linux. */
  static TerminalProcess plain(String command) throws IOException {
    String sized = "stty rows 50 cols 200; exec " + command;
    return new TerminalProcess(UnaryOperator.identity(), "script", "-qfec", sized, "/dev/null");
  }

  /** In tmux, which tells in its control mode what its pane gets. */
  static TerminalProcess tmux(String command) throws IOException {
    String socket = "bugbash-bench-" + ProcessHandle.current().pid();
    TerminalProcess terminal =
        new TerminalProcess(
            TerminalProcess::sentKeys,
            "tmux",
            "-L",
            socket,
            "-f",
            "/dev/null",
            "-C",
            "new-session",
            "exec " + command);
    terminal.write("refresh-client -C 200,50\n");
    return terminal;
  }

  private static String sentKeys(String keys) {
    return keys.chars()
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" ", "send-keys -H ", "\n"));
  }

  void type(String keys) throws IOException {
    write(typing.apply(keys));
  }

  private void write(String text) throws IOException {
    keyboard.write(text.getBytes(US_ASCII));
    keyboard.flush();
  }

  /** Forgets what was drawn up to now. */
  void forget() {
    drawn.forget();
  }

  /** Waits for the end of a frame that was drawn since {@link #forget}. */
  void awaitFrame() throws IOException, InterruptedException {
    drawn.await(text -> text.indexOf(FRAME) >= 0);
  }

  /** Waits for the end of the frame with some text that was drawn since {@link #forget}. */
  void await(String wanted) throws IOException, InterruptedException {
    drawn.await(
        text -> {
          int at = text.indexOf(wanted);
          return at >= 0 && text.indexOf(FRAME, at) >= 0;
        });
  }

  /** Waits until nothing is drawn any more. */
  void rest() throws InterruptedException {
    drawn.rest();
  }

  /** The most memory that a process below has had resident, in MB; empty where none tells. */
  OptionalLong resident() throws IOException {
    List<Path> below =
        process.descendants().map(p -> Path.of("/proc", "" + p.pid(), "status")).toList();
    long most = 0;
    for (Path status : below) {
      Matcher said = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
      most = Math.max(most, said.find() ? Long.parseLong(said.group(1)) / 1024 : 0);
    }
    return most == 0 ? OptionalLong.empty() : OptionalLong.of(most);
  }

  /** Presses q, and waits for the end. */
  @Override
  public void close() throws IOException {
    type("q");
    drawn.awaitEnd();
    process.destroy();
  }
}
