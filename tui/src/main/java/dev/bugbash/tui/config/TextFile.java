package dev.bugbash.tui.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Small files of lines. */
final class TextFile {
  private static final int MOST_BYTES = 256 * 1024;

  private TextFile() {}

  /** Its lines; none where there is no such file. */
  static List<String> read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("it is larger than " + MOST_BYTES / 1024 + " KiB");
    }
    try {
      return Files.readString(file, UTF_8).lines().toList();
    } catch (CharacterCodingException e) {
      throw new IOException("it is no UTF-8 text", e);
    }
  }

  /** Whoever reads it sees all of the old lines or all of the new ones. */
  static void write(Path file, List<String> lines) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.resolveSibling(".").normalize();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "." + target.getFileName(), ".new");
    try {
      Files.writeString(fresh, String.join("\n", lines) + "\n", UTF_8);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Why a file could not be used, as a person reads it. */
  static String problem(Path file, IOException e) {
    return file + ": " + reason(e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no right to read it";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
