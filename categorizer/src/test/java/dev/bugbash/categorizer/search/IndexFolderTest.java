package dev.bugbash.categorizer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
  @TempDir Path temporary;

  private final Shelf shelf = new Shelf().with("E", "first").with("E", "second");
  private Path folder = Path.of("");
  private IndexFolder index = new IndexFolder(Path.of(""));

  @BeforeEach
  void place() {
    folder = temporary.resolve("deep/index");
    index = new IndexFolder(folder);
  }

  @Test
  void aSearchFindsWhatCameSinceTheLast() throws Exception {
    assertEquals(List.of(1L, 2L), found("type:E"));

    shelf.with("E", "third");

    assertEquals(List.of(1L, 2L, 3L), found("type:E"));
  }

  @Test
  void theFolderCanBeDeletedAtAnyTime() throws Exception {
    found("type:E");
    IOUtils.rm(folder);

    assertEquals(List.of(1L, 2L), found("type:E"));

    IOUtils.rm(folder.resolve("1"));

    assertEquals(List.of(1L, 2L), found("type:E"));
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws Exception {
    found("type:E");
    for (Path file : files(folder.resolve("1"))) {
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, new byte[bytes.length / 2]);
    }

    assertEquals(List.of(1L, 2L), found("type:E"));
  }

  @Test
  void aDamagedPointerIsMadeAnew() throws Exception {
    found("type:E");
    Files.writeString(folder.resolve("current"), "nonsense");

    assertEquals(List.of(1L, 2L), found("type:E"));
  }

  @Test
  void theIndexOfAnotherBoardIsMadeAnew() throws Exception {
    found("type:E");
    shelf.board = "another board";
    shelf.commits.remove(1);

    assertEquals(List.of(1L), found("type:E"));
  }

  @Test
  void whoCantWriteAddsWhatIsMissingInMemory() throws Exception {
    found("type:E");
    shelf.with("E", "third");

    try (Directory directory = FSDirectory.open(folder.resolve("1"));
        IndexWriter held = new IndexWriter(directory, new IndexWriterConfig(null))) {
      assertEquals(List.of(1L, 2L, 3L), found("type:E"));
      assertTrue(held.isOpen());
    }

    assertEquals(List.of(1L, 2L, 3L), found("type:E"));
  }

  @Test
  void whatCameAfterTheQuestionIsNotCounted() throws Exception {
    try (FailureSearcher searcher = index.search(shelf, n -> {})) {
      Clock clock = Clock.systemUTC();

      assertEquals(1, searcher.count("type:E", shelf, clock, 1).failures());
      assertEquals(List.of(1L), searcher.failures("type:E", shelf, clock, 1, 10));
    }
  }

  @Test
  void aRebuiltIndexTakesThePlaceOfTheOldOne() throws Exception {
    found("type:E");
    shelf.with("E", "third");

    Rebuild.Swapped swapped =
        assertInstanceOf(Rebuild.Swapped.class, index.rebuild(shelf, false, n -> {}));

    assertEquals(3, swapped.failures());
    assertTrue(swapped.compared() > 0);
    assertEquals(List.of(), swapped.differences());
    assertEquals(new Pointer(2, 1), Pointer.read(folder));
    assertEquals(List.of(1L, 2L, 3L), found("type:E"));
  }

  @Test
  void aRebuildWorksWhereThereIsNoIndexYet() throws Exception {
    Rebuild rebuild = index.rebuild(shelf, false, n -> {});

    assertEquals(new Rebuild.Swapped(2, 0, List.of()), rebuild);
    assertEquals(List.of(1L, 2L), found("type:E"));
  }

  @Test
  void anIndexThatAnswersOtherwiseIsNotSwappedInWithoutForce() throws Exception {
    found("type:E");
    delete("1", "first");

    Rebuild.Refused refused =
        assertInstanceOf(Rebuild.Refused.class, index.rebuild(shelf, false, n -> {}));

    assertTrue(
        refused
            .differences()
            .contains("message:\"first\": 0 failures are found no more, 1 are found anew"),
        refused.toString());
    assertEquals(List.of(2L), found("type:E"));

    assertInstanceOf(Rebuild.Swapped.class, index.rebuild(shelf, true, n -> {}));
    assertEquals(List.of(1L, 2L), found("type:E"));
  }

  @Test
  void oneCanGoBackAndForthAndFindsEverything() throws Exception {
    found("type:E");
    index.rebuild(shelf, false, n -> {});
    shelf.with("E", "third");

    assertTrue(index.back(shelf));

    assertEquals(new Pointer(1, 2), Pointer.read(folder));
    assertEquals(List.of(1L, 2L, 3L), found("type:E"));
    assertTrue(index.back(shelf));
    assertEquals(new Pointer(2, 1), Pointer.read(folder));
  }

  @Test
  void thereIsNoWayBackBeforeTheFirstRebuild() throws Exception {
    assertFalse(index.back(shelf));
    found("type:E");
    assertFalse(index.back(shelf));
  }

  @Test
  void onlyTheGenerationBeforeIsKept() throws Exception {
    found("type:E");
    for (int i = 0; i < 3; i++) {
      index.rebuild(shelf, false, n -> {});
    }

    List<String> folders =
        files(folder).stream()
            .filter(Files::isDirectory)
            .map(f -> f.getFileName().toString())
            .sorted()
            .toList();
    assertEquals(List.of("3", "4"), folders);
  }

  @Test
  void whatAKilledRebuildLeftIsDeletedByTheNext() throws Exception {
    found("type:E");
    Files.createDirectories(folder.resolve("2.building/x"));

    index.rebuild(shelf, false, n -> {});

    assertFalse(Files.exists(folder.resolve("2.building")));
  }

  @Test
  void twoRebuildsAtOnceDontMeet() throws Exception {
    found("type:E");
    Shelf slow = new Shelf();
    slow.commits.addAll(shelf.commits);

    Rebuild outer =
        index.rebuild(
            shelf,
            false,
            n -> {
              try {
                assertInstanceOf(
                    Rebuild.Busy.class, new IndexFolder(folder).rebuild(slow, false, m -> {}));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    assertInstanceOf(Rebuild.Swapped.class, outer);
  }

  private void delete(String generation, String word) throws IOException {
    try (Directory directory = FSDirectory.open(folder.resolve(generation));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      var data = writer.getLiveCommitData();
      writer.deleteDocuments(new Term("message", word));
      writer.setLiveCommitData(data);
      writer.commit();
    }
  }

  private List<Long> found(String query) throws Exception {
    try (FailureSearcher searcher = index.search(shelf, n -> {})) {
      return searcher.first(query, shelf, Clock.systemUTC(), Long.MAX_VALUE, 100);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
