package dev.bugbash.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a board lives: the folder {@code .bugbash} that holds its SQLite file.
 *
 * @param folder the {@code .bugbash} folder; it need not exist yet
 */
public record BoardLocation(Path folder) {
  public BoardLocation {
    Objects.requireNonNull(folder, "folder");
  }

  /**
   * The board of {@code workingFolder}: the {@code .bugbash} in it or in the nearest folder above,
   * as git finds its own; where there is none, the one that would be made in {@code workingFolder}.
   */
  public static BoardLocation find(Path workingFolder) {
    Path start = workingFolder.toAbsolutePath().normalize();
    for (Path at = start; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(".bugbash"))) {
        return new BoardLocation(at.resolve(".bugbash"));
      }
    }
    return new BoardLocation(start.resolve(".bugbash"));
  }

  /** The database file. */
  public Path file() {
    return folder.resolve("board.sqlite");
  }

  public boolean exists() {
    return Files.exists(file());
  }
}
