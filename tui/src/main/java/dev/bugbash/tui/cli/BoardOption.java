package dev.bugbash.tui.cli;

import dev.bugbash.board.BoardLocation;
import dev.bugbash.tui.cli.print.Phrase;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reads what {@code --board} or {@code BUGBASH_BOARD} says. */
final class BoardOption {
  /** Two letters at least: {@code C:\boards} is a path. */
  private static final Pattern ADDRESS = Pattern.compile("(jdbc:)?[a-z][a-z0-9+]+:.*");

  private BoardOption() {}

  static BoardLocation parse(String text, Environment environment) {
    if (ADDRESS.matcher(text).matches()) {
      throw new RefusedException(
          "A board on a database server is not supported yet: "
              + text.replaceFirst(":.*", ":…")
              + " Name a folder, or the board.sqlite in it.");
    }
    Path path = path(text, environment);
    if (text.endsWith(".sqlite")) {
      return of(path);
    }
    if (Files.isRegularFile(path)) {
      throw new RefusedException(
          path + " is a file, not a board. Name a folder, or the board.sqlite in it.");
    }
    Path inside = path.resolve(".bugbash");
    return new BoardLocation(Files.isDirectory(inside) ? inside : path);
  }

  private static Path path(String text, Environment environment) {
    try {
      return environment.resolve(text).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new RefusedException("This is no path of a board: " + text);
    }
  }

  private static BoardLocation of(Path file) {
    BoardLocation location = new BoardLocation(file.resolveSibling(".").normalize());
    if (!location.file().equals(file)) {
      throw new RefusedException(
          Phrase.of(
              "A board's file is always called %s, not %s. Name its folder.",
              location.file().getFileName(), file.getFileName()));
    }
    return location;
  }
}
