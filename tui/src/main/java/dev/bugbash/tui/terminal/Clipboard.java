package dev.bugbash.tui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The clipboard: asks the terminal by OSC 52, which also reaches the far end of an ssh connection,
 * and where there is a display of its own a program as well, which takes any length and answers.
 *
 * <p>In tmux the terminal is asked twice, because one of its options has to be set: {@code
 * set-clipboard on} makes tmux itself listen, {@code allow-passthrough on} (the rule before 3.3)
 * lets the wrapped question through.
 */
final class Clipboard {
  /**
   * Bytes of UTF-8. Some terminals drop sequences of more than 100,000 bytes, of which base64 takes
   * four for three: see the limit of hterm, the lowest of those that are documented.
   */
  static final int MOST = 74_000;

  private static final String ASK = "\u001b]52;c;%s\u0007";
  private static final String THROUGH_TMUX = "\u001bPtmux;\u001b%s\u001b\\";
  private static final Executor LATER = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

  private static final List<Tool> TOOLS =
      List.of(
          new Tool("WAYLAND_DISPLAY", List.of("wl-copy"), StandardCharsets.UTF_8),
          new Tool("WSL_DISTRO_NAME", List.of("clip.exe"), StandardCharsets.UTF_16LE),
          new Tool("", List.of("pbcopy"), StandardCharsets.UTF_8),
          new Tool("DISPLAY", List.of("xclip", "-selection", "clipboard"), StandardCharsets.UTF_8),
          new Tool("DISPLAY", List.of("xsel", "--clipboard", "--input"), StandardCharsets.UTF_8));

  private final Map<String, String> environment;
  private final FrameOutput out;

  /**
   * A program that reads what to copy.
   *
   * @param display the variable that names its display; empty where it needs none
   */
  private record Tool(String display, List<String> command, Charset charset) {
    String name() {
      return command.get(0).substring(command.get(0).lastIndexOf('/') + 1);
    }

    Tool at(String path) {
      List<String> words = new ArrayList<>(command);
      words.set(0, path);
      return new Tool(display, words, charset);
    }
  }

  Clipboard(Map<String, String> environment, FrameOutput out) {
    this.environment = environment;
    this.out = out;
  }

  /** Cut at {@link #MOST} bytes where only the terminal can be asked. */
  Copied copy(String text) throws IOException {
    Optional<String> program = tool().filter(tool -> took(tool, text)).map(Tool::name);
    String sent = text.substring(0, end(text));
    if (program.isEmpty() || sent.length() == text.length()) {
      out.direct(question(sent));
    }
    return new Copied(program.isPresent() ? 0 : text.length() - sent.length(), program);
  }

  /** In base64, so that nothing in the text can end the sequence. */
  private String question(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String question = ASK.formatted(Base64.getEncoder().encodeToString(bytes));
    return isSet("TMUX") ? question + THROUGH_TMUX.formatted(question) : question;
  }

  /** Never inside of a surrogate pair. */
  private static int end(String text) {
    int at = 0;
    for (int bytes = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      bytes += Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST) {
        break;
      }
    }
    return at;
  }

  /** One that is installed and has a display at this end of the line. */
  private Optional<Tool> tool() {
    if (isSet("SSH_CONNECTION")) {
      return Optional.empty();
    }
    Programs programs = new Programs(environment);
    return TOOLS.stream()
        .filter(tool -> tool.display().isEmpty() || isSet(tool.display()))
        .flatMap(tool -> programs.found(List.of(tool.name())).map(tool::at).stream())
        .findFirst();
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  /** Its output is dropped: xclip goes on in the background and would keep a pipe open. */
  private static boolean took(Tool tool, String text) {
    try {
      Process process =
          new ProcessBuilder(tool.command())
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      LATER.execute(process::destroyForcibly); // which also ends a write that it does not read
      try (OutputStream in = process.getOutputStream()) {
        in.write(text.getBytes(tool.charset()));
      }
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false; // then the terminal has to do
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
