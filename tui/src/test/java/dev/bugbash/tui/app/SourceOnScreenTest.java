package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceOnScreenTest {
  private static final String FILE = "src/main/java/org/example/Zip.java";

  @TempDir private Path folder;

  @Test
  void theLinesAroundTheFrameAreShownWithTheLineItselfMarked() throws IOException {
    write(
        FILE,
        "package org.example;\n\n\n  void work() {\n\t\tone();\n    two();\n    three(\u001b);\n  }\n}\n");
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = zip(board);

      screen.assertScreen(
          "Source",
          FILE,
          "  4    void work() {",
          "  6      two();",
          "\u25B6 7      three(\u241B);",
          "  9  }");
    }
  }

  @Test
  void nothingIsSaidOfAFileThatIsNotHereOrTooShort() throws IOException {
    try (Board board = RealBoard.in(folder)) {
      zip(board).assertScreen("ZipException").assertNoScreen("Source");
      write(FILE, "package org.example;\n");
      zip(board).assertScreen("ZipException").assertNoScreen("Source");
    }
  }

  private ScreenDriver zip(Board board) {
    return new ScreenDriver(board, 120, 40)
        .at(new Workplace(folder, Map.of()))
        .look()
        .type("/zip")
        .press(Kind.ENTER)
        .press(Kind.ENTER)
        .press(Kind.ENTER);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
