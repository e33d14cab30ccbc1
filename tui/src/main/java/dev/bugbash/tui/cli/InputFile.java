package dev.bugbash.tui.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a command reads, or standard input. */
final class InputFile {
  private InputFile() {}

  /**
   * Opens it.
   *
   * @param file its path; {@code -} for standard input
   */
  static InputStream open(Environment environment, String file) throws IOException {
    if (file.equals("-")) {
      return new LeftOpen(environment.in());
    }
    try {
      Path path = environment.resolve(file);
      if (Files.isDirectory(path)) {
        throw new RefusedException(file + " is a folder; name a file in it.");
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new RefusedException("This is no path of a file: " + file);
    }
  }

  /** Standard input is not ours to close. */
  private static final class LeftOpen extends FilterInputStream {
    LeftOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
