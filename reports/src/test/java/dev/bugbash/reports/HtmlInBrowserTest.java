package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens reports in Chromium, where it is installed. */
@Tag("slow")
class HtmlInBrowserTest {
  @TempDir Path folder;

  private record Seen(String page, String log) {}

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(
            d ->
                Stream.of("chromium", "chromium-browser", "google-chrome").map(Path.of(d)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Seen open(FakeBoard board, String... more) throws Exception {
    Optional<Path> chromium = chromium();
    assumeTrue(chromium.isPresent(), "needs Chromium on the PATH");
    Path page = folder.resolve("report.html");
    Files.writeString(page, SampleBoards.written(ReportKind.HTML, board));
    List<String> command = new ArrayList<>(List.of(chromium.get().toString()));
    command.addAll(
        List.of("--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"));
    command.add("--user-data-dir=" + folder.resolve("profile"));
    command.addAll(List.of(more));
    command.addAll(List.of("--dump-dom", page.toUri().toString()));
    return run(command);
  }

  private Seen run(List<String> command) throws IOException, InterruptedException {
    Path log = folder.resolve("chromium.log");
    Process browser = new ProcessBuilder(command).redirectError(log.toFile()).start();
    byte[] page = browser.getInputStream().readAllBytes();
    assertEquals(0, browser.waitFor());
    return new Seen(new String(page, StandardCharsets.UTF_8), Files.readString(log));
  }

  @Test
  void ourScriptRunsAndNothingIsComplainedAbout() throws Exception {
    Seen seen = open(SampleBoards.calm());

    assertTrue(seen.page().contains("<html lang=\"en\" class=\"js\">"));
    assertFalse(seen.log().contains("CONSOLE"), seen.log());
  }

  @Test
  void nothingOfAHostileTestRuns() throws Exception {
    Seen seen = open(SampleBoards.hostile());

    assertTrue(seen.page().contains("class=\"js\""));
    assertFalse(seen.log().contains("CONSOLE"), seen.log());
  }

  @Test
  void fiveThousandClustersLoad() throws Exception {
    Seen seen = open(SampleBoards.large(5_000));

    assertTrue(seen.page().contains("id=\"BB-5000\""));
    assertFalse(seen.log().contains("CONSOLE"), seen.log());
  }
}
