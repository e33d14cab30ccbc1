package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardOptionTest {
  @TempDir Path folder;

  @Test
  void aFolderHoldsTheBoard() {
    assertEquals(folder.resolve("team"), parse("team"));
    assertEquals(folder, parse("."));
  }

  @Test
  void theFolderOfAProjectHasTheBoardInside() throws IOException {
    Files.createDirectories(folder.resolve("project/.bugbash"));

    assertEquals(folder.resolve("project/.bugbash"), parse("project"));
  }

  @Test
  void theDatabaseFileMayBeNamed() {
    assertEquals(folder.resolve("team"), parse("team/board.sqlite"));
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Files.createFile(folder.resolve("notes.txt"));

    assertTrue(refusal("other.sqlite").contains("always called board.sqlite"));
    assertTrue(refusal("notes.txt").contains("is a file, not a board"));
  }

  @Test
  void aDatabaseServerIsRefusedWithoutRepeatingItsPassword() {
    String refusal = refusal("postgresql://ana:secret@db/board");

    assertTrue(refusal.contains("not supported yet: postgresql:…"), refusal);
    assertFalse(refusal.contains("secret"), refusal);
  }

  private Path parse(String text) {
    return BoardOption.parse(text, Trial.in(folder).environment()).folder();
  }

  private String refusal(String text) {
    RefusedException refused = assertThrows(RefusedException.class, () -> parse(text));
    return String.valueOf(refused.getMessage());
  }
}
