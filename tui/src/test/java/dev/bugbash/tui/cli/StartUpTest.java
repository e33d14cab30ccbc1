package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.OwnProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked for often must not load what it does not need: that is most of its time. */
class StartUpTest {
  /** An exception counts for nothing: the verifier loads it where somebody might catch it. */
  private static final Pattern HEAVY =
      Pattern.compile(
          "] (?!\\S*Exception )(org\\.apache\\.|com\\.googlecode\\.lanterna\\.|org\\.flywaydb\\.|"
              + "com\\.fasterxml\\.|gg\\.jte\\.|org\\.junit\\.)");

  @TempDir Path folder;

  @Test
  void versionLoadsNoneOfTheLargeLibraries() throws Exception {
    assertEquals(List.of(), heavyClasses("--version"));
  }

  @Test
  void claimAndNoteLoadNoneOfTheLargeLibraries() throws Exception {
    SampleReports.in(folder);
    assertEquals(0, Trial.in(folder).run("import", "reports").status());

    assertEquals(List.of(), heavyClasses("claim", "BB-1"));
    assertEquals(List.of(), heavyClasses("note", "BB-1", "hello"));
  }

  private List<String> heavyClasses(String... args) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");

    Ended ended =
        OwnProcess.start(folder, List.of("-Xlog:class+load:file=" + log + ":tags"), args).await();

    assertEquals(0, ended.status(), ended.said());
    try (Stream<String> lines = Files.lines(log)) {
      List<String> loaded = lines.toList();
      assertTrue(loaded.stream().anyMatch(line -> line.contains("] picocli.")), "the log is there");
      return loaded.stream().filter(line -> HEAVY.matcher(line).find()).toList();
    }
  }
}
