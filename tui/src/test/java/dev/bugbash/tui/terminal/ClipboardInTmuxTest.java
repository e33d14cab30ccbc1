package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tmux, which is a terminal with a clipboard, really gets what is copied. */
@Tag("slow")
final class ClipboardInTmuxTest extends TerminalInTmux {
  private static final String TEXT = "BB-12 \u7D50 \uD83D\uDE80\nsecond line";
  private static final String WITHOUT_DISPLAY = "DISPLAY= WAYLAND_DISPLAY= ";

  ClipboardInTmuxTest(@TempDir Path folder) throws IOException {
    super(folder);
    tmux.ask("set-option", "-s", "set-clipboard", "on");
    write("text", TEXT);
  }

  @Test
  void tmuxItselfListensWithSetClipboard() throws IOException {
    show(WITHOUT_DISPLAY);

    tmux.type("c").await("Copied[cut=0");
    assertCopied();
  }

  @Test
  void theTerminalAroundTmuxIsReachedWithAllowPassthrough() throws IOException {
    write(
        "inner.conf", "set -s set-clipboard off\nset -g allow-passthrough on\nset -g status off\n");
    tmux.line("TMUX= PS1='inner$ ' tmux -u -S inner -f inner.conf new-session sh");
    tmux.await("inner$").line(WITHOUT_DISPLAY + "sh show").await("demo ");

    tmux.type("c").await("Copied[cut=0");
    assertCopied();
    tmux.type("q").await("left cleanly").line("exit").await("ready$");
  }

  /** The buffer is filled by another message than the screen. */
  private void assertCopied() throws IOException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!tmux.ask("show-buffer").equals(TEXT) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    assertEquals(TEXT, tmux.ask("show-buffer"));
  }
}
