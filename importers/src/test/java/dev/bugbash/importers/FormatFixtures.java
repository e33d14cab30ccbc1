package dev.bugbash.importers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The reports in {@code fixtures/NAME} for a format of that name. */
final class FormatFixtures {
  private FormatFixtures() {}

  static List<Path> of(ReportFormat format) {
    Path folder = Path.of("../fixtures", format.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(FormatFixtures::isReport).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && !name.equals("README.md") && !name.endsWith(".sh");
  }
}
