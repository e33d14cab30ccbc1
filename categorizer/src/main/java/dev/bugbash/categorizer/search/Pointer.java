package dev.bugbash.categorizer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/**
 * Which generations count.
 *
 * @param current number of the one in use; 0 where there is none
 * @param previous number of the one before, to go back to; 0 where there is none
 */
record Pointer(long current, long previous) {
  private static final String FILE = "current";

  /** Reads it; a file that can't be understood points at nothing. */
  static Pointer read(Path folder) throws IOException {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(FILE));
      return new Pointer(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1)));
    } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
      return new Pointer(0, 0);
    }
  }

  /** The other way round: back to the one before, from which one can come back. */
  Pointer back() {
    long before = previous;
    return new Pointer(before, current);
  }

  /** Puts it in the place of the one before, at once. */
  void write(Path folder) throws IOException {
    Path beside = folder.resolve(FILE + ".new");
    Files.writeString(beside, current + "\n" + previous + "\n");
    IOUtils.fsync(beside, false);
    Files.move(
        beside,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(folder, true);
  }
}
