package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
  @TempDir Path folder;

  @Test
  void theFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "old");

    ReportFile.at(file).write(out -> out.write("new"));

    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aReportThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), "old");
    ReportFile report = ReportFile.at(file);

    assertThrows(
        IOException.class,
        () ->
            report.write(
                out -> {
                  out.write("half");
                  throw new IOException("disk full");
                }));

    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aFolderIsRefused() {
    RefusedException refused = assertThrows(RefusedException.class, () -> ReportFile.at(folder));

    assertTrue(String.valueOf(refused.getMessage()).contains("is a folder"));
  }

  @Test
  void aMissingFolderIsRefused() {
    assertThrows(RefusedException.class, () -> ReportFile.at(folder.resolve("missing/report.md")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
