package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReportFinderTest {
  @TempDir private Path folder;

  private List<ReportSource> find(String... arguments) throws IOException {
    return new ReportFinder(folder).find(List.of(arguments));
  }

  private List<String> paths(String... arguments) throws IOException {
    return find(arguments).stream().map(s -> s.path().toString().replace('\\', '/')).toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void touch(String... paths) throws IOException {
    for (String path : paths) {
      write(path, "<testsuite/>");
    }
  }

  @Test
  void aFolderStandsForWhatMayBeAReportBelowIt() throws IOException {
    touch("r/b.xml", "r/a.xml.gz", "r/sub/c.jsonl", "r/notes.txt", "r/.hidden/d.xml", "r/.e.xml");

    assertEquals(List.of("r/a.xml.gz", "r/b.xml", "r/sub/c.jsonl"), paths("r"));
  }

  @Test
  void aNamedFileIsTakenWhateverItIsCalled() throws IOException {
    touch("notes.txt");

    assertTrue(find("notes.txt").get(0).named());
  }

  @Test
  void aRepetitionIsReadOnce() throws IOException {
    touch("r/a.xml", "r/b.xml");

    assertEquals(
        List.of("r/b.xml", "r/a.xml"),
        paths("r/b.xml", "r", "./r/a.xml", folder.resolve("r/a.xml").toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "*.xml, top.xml",
    "m*/r/*.xml, m1/r/a.xml m2/r/b.xml",
    "**/*.xml, m1/r/a.xml m2/r/b.xml top.xml",
    "m?/**/[b]*, m2/r/b.xml",
    "m1/r/a.{xml;txt}, m1/r/a.xml m1/r/a.txt",
  })
  void aGlobStandsForTheFilesThatMatch(String glob, String expected) throws IOException {
    touch("top.xml", "m1/r/a.xml", "m1/r/a.txt", "m2/r/b.xml");

    assertEquals(
        List.of(expected.split(" ")).stream().sorted().toList(),
        paths(glob.replace(';', ',')).stream().sorted().toList());
  }

  @ParameterizedTest
  @CsvSource({
    "missing.xml, missing.xml: no such file or folder",
    "*.nothing, *.nothing: no file matches",
    "gone/*.xml, gone/*.xml: no file matches",
  })
  void whatNamesNothingIsAnError(String argument, String message) {
    IOException error = assertThrows(UnreadableReportException.class, () -> find(argument));

    assertEquals(message, error.getMessage());
  }

  @Test
  void aGlobThatIsNoneIsAnError() throws IOException {
    touch("a.xml");

    assertThrows(UnreadableReportException.class, () -> find("[.xml"));
  }

  @Test
  void aDashIsStandardInput() throws IOException {
    assertEquals(List.of("-"), paths("-"));
  }

  @Test
  void linksBelowAFolderNeverMakeTheWalkEndless() throws IOException {
    touch("r/a.xml");
    Files.createSymbolicLink(folder.resolve("r/loop"), folder.resolve("r"));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("r"));

    assertEquals(List.of("r/a.xml"), paths("r"));
    assertEquals(List.of("link/a.xml"), paths("link"));
  }

  @Test
  void theNearestRunFileSaysTheRun() throws IOException {
    touch("r/a.xml", "r/sub/deep/b.xml");
    write("r/bugbash-run.json", "{\"name\": \"outer\", \"time\": \"2026-11-20T14:02:00+02:00\"}");
    write("r/sub/bugbash-run.json", "{\"name\": \"inner\", \"branch\": \"main\", \"x\": 1}");

    List<ReportSource> sources = find("r");

    assertEquals(2, sources.size());
    RunDetails outer = sources.get(0).run().orElseThrow();
    assertEquals("outer", outer.name());
    assertEquals(Instant.parse("2026-11-20T12:02:00Z"), outer.time());
    RunDetails inner = sources.get(1).run().orElseThrow();
    assertEquals(
        List.of("inner", "main", ""), List.of(inner.name(), inner.branch(), inner.revision()));
  }

  @Test
  void aRunFileAboveTheNamedFolderIsNotLookedAt() throws IOException {
    touch("r/sub/a.xml");
    write("r/bugbash-run.json", "{\"name\": \"outer\"}");

    assertEquals(Optional.empty(), find("r/sub").get(0).run());
    assertEquals("outer", find("r/sub/a.xml").get(0).run().orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"name\":\\n \"a\" x} | line 2",
        "[] | line 1",
        "{\"name\": [\"a\"]} | line 1",
        "{\"name\": \"a\" | line 1",
        "{} {} | line 1",
        "{\"time\": \"yesterday\"} | time must look like",
      })
  void aMalformedRunFileIsAnErrorThatNamesFileAndLine(String json, String place)
      throws IOException {
    touch("r/a.xml");
    write("r/bugbash-run.json", json.replace("\\n", "\n"));

    IOException error = assertThrows(IOException.class, () -> find("r"));

    String message = String.valueOf(error.getMessage());
    assertTrue(message.contains(place), message);
    assertTrue(message.contains("bugbash-run.json"), message);
  }
}
