package dev.bugbash.bench.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bugbash.bench.JsonLine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MinedFailuresTest {
  @TempDir Path folder;

  @Test
  void aLineSaysAllAlsoHalvesOfCharacters() throws IOException {
    MinedFailure failure =
        new MinedFailure(
            "id",
            "p",
            "p-1",
            "p-1-0",
            "T",
            "m",
            "E",
            "a\ud83d\t\"\u0000é",
            "\tat x",
            List.of("a", "b"));
    Path file = folder.resolve("failures.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((failure.toJson() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    assertEquals(List.of(failure), JsonLine.read(file).stream().map(MinedFailure::of).toList());
  }

  @Test
  void aPairIsFiveFields() throws IOException {
    Path file = folder.resolve("pairs.txt");
    Files.writeString(file, "# pairs\n\norg.example tiny tests 1.0 1.1\n");

    assertEquals(
        List.of(new ReleasePair("org.example", "tiny", "tests", "1.0", "1.1")),
        ReleasePair.read(file));
  }

  @Test
  void whatIsNoPairIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("pairs.txt");
    Files.writeString(file, "org.example tiny tests 1.0 1.1\norg.example tiny 1.0\n");

    IOException e = assertThrows(IOException.class, () -> ReleasePair.read(file));

    assertEquals(
        file + ":2: not GROUP ARTIFACT CLASSIFIER OLDER NEWER: org.example tiny 1.0",
        e.getMessage());
  }
}
