package dev.bugbash.tui.terminal;

import dev.bugbash.tui.canvas.Size;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The size of the controlling terminal, without taking it over. */
public final class TerminalSize {
  private TerminalSize() {}

  /** Empty where there is no terminal. */
  public static Optional<Size> ask() {
    try (InputStream device = new FileInputStream(Tty.DEVICE)) {
      return device.available() >= 0 ? Optional.of(Tty.askSize()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
