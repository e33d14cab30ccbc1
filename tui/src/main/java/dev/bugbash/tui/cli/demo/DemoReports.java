package dev.bugbash.tui.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The reports of a real library upgrade, five runs of which come with the program. */
public final class DemoReports {
  private static final List<String> RUNS =
      List.of(
          "lang-3.18.0",
          "text-1.14.0-step-1",
          "text-1.14.0-step-2",
          "text-1.14.0-step-3",
          "text-1.14.0-step-4");
  private static final List<String> FILES =
      List.of("bugbash-run.json", "TEST-junit-vintage.xml.gz");

  private DemoReports() {}

  /** Writes them below {@code folder}. */
  public static void write(Path folder) throws IOException {
    for (String run : RUNS) {
      Path target = Files.createDirectories(folder.resolve(run));
      for (String file : FILES) {
        try (InputStream in = DemoReports.class.getResourceAsStream(run + "/" + file)) {
          if (in == null) {
            throw new IOException("this build comes without the reports of the demo");
          }
          Files.copy(in, target.resolve(file));
        }
      }
    }
  }

  /** Takes a folder away with all that is in it. */
  public static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
