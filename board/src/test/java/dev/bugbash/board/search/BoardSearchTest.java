package dev.bugbash.board.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.board.SimpleBoards;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardSearchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-10T12:00:00Z"), ZoneOffset.UTC);

  private static final Selection TESTS_T0 = new Selection.Matching(Kind.TESTS, "t0");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private BoardLocation location;

  @SuppressWarnings("NullAway.Init")
  private Board board;

  @BeforeEach
  void open() throws IOException {
    location = new BoardLocation(folder.resolve(".bugbash"));
    board = SimpleBoards.open(location, CLOCK);
    bring(
        "a.xml",
        "main",
        "2026-11-10T11:00:00Z",
        "java.lang.NullPointerException",
        "no cart",
        "Cart.total",
        3);
    bring("b.xml", "next", "2026-11-01T11:00:00Z", "java.io.IOException", "gone", "Disk.read", 2);
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void clustersComeWithTheNumberOfTheirMatches() throws Exception {
    assertEquals("BB-1 3", clusters("NullPointer"));
    assertEquals("BB-2 1", clusters("type:IO test:t1"));
    assertEquals("BB-1 3, BB-2 2", clusters("file:Source.java"));
    assertEquals("", clusters("type:IO branch:main"));
    assertEquals("BB-1 3", clusters("since:2d"));
  }

  @Test
  void aClaimCountsAtOnce() throws Exception {
    try (BoardSearch search = search("ana")) {
      assertEquals("", clusters(search, "owner:ana"));

      board.claim(new ClusterId(2), "ana");

      assertEquals("BB-2 2", clusters(search, "owner:ana"));
      assertEquals("BB-2 2", clusters(search, "is:mine"));
      assertEquals("BB-1 3", clusters(search, "is:unclaimed"));

      board.release(new ClusterId(2), "ana");

      assertEquals("", clusters(search, "owner:*"));
    }
  }

  @Test
  void aCorrectionCountsAtOnce() throws Exception {
    try (BoardSearch search = search("ana")) {
      assertEquals("BB-1 3, BB-2 2", clusters(search, "*:*"));

      board.corrections().split(new ClusterId(1), TESTS_T0, Decision.by("ana"));
      board.claim(new ClusterId(3), "bo");

      assertEquals("BB-1 2, BB-2 2, BB-3 1", clusters(search, "*:*"));
      assertEquals("BB-3 1", clusters(search, "owner:bo"));

      board.corrections().merge(new ClusterId(1), List.of(new ClusterId(2)), Decision.by("ana"));

      assertEquals("BB-1 4, BB-3 1", clusters(search, "*:*"));
      assertEquals("BB-1 2", clusters(search, "type:IO"));
    }
  }

  @Test
  void anImportIsFoundAtOnce() throws Exception {
    try (BoardSearch search = search("ana")) {
      assertEquals("", clusters(search, "Mailer"));

      bring("c.xml", "main", "2026-11-10T11:30:00Z", "E", "no post", "Mailer.send", 1);

      assertEquals("BB-3 1", clusters(search, "Mailer"));
    }
  }

  @Test
  void failuresComeWithTheirClusterAndTexts() throws Exception {
    try (BoardSearch search = search("ana")) {
      Found<FailureMatch> found = search.failures("frame:Disk", 1, n -> {});

      assertEquals(2, found.total());
      FailureMatch match = found.first().get(0);
      assertEquals(new ClusterId(2), match.cluster());
      assertEquals("java.io.IOException", match.type());
      assertEquals("gone", match.message());
      assertEquals(match.message(), board.failure(match.member().number()).orElseThrow().message());
      assertEquals("junit-xml", match.member().format());
    }
  }

  @Test
  void aBoardInTheSamePlaceIsNotAnsweredFromTheOldIndex() throws Exception {
    assertEquals("BB-1 3", clusters("NullPointer"));
    board.close();
    for (String file : List.of("board.sqlite", "board.sqlite-wal", "board.sqlite-shm")) {
      Files.deleteIfExists(location.folder().resolve(file));
    }
    board = SimpleBoards.open(location, CLOCK);
    bring("x.xml", "main", "2026-11-10T11:00:00Z", "java.io.IOException", "gone", "Disk.read", 2);
    bring("y.xml", "main", "2026-11-10T11:00:00Z", "OtherError", "other", "Some.thing", 2);

    assertEquals("", clusters("NullPointer"));
    assertEquals("BB-1 2", clusters("type:IO"));
  }

  @Test
  void everyFailureOfTheBoardIsInTheIndex() throws Exception {
    try (BoardSearch search = search("ana")) {
      assertEquals(5, search.clusters("*:*", 10, n -> {}).failures());
      search.rebuild(false, n -> {});
      assertEquals(5, search.clusters("*:*", 10, n -> {}).failures());
    }
  }

  private String clusters(String query) throws Exception {
    try (BoardSearch search = search("ana")) {
      return clusters(search, query);
    }
  }

  private static String clusters(BoardSearch search, String query) throws Exception {
    return String.join(
        ", ",
        search.clusters(query, 10, n -> {}).first().stream()
            .map(match -> match.cluster().id() + " " + match.matches())
            .toList());
  }

  private BoardSearch search(String who) {
    return BoardSearch.open(location, board, who, CLOCK);
  }

  private void bring(
      String file, String branch, String time, String type, String message, String at, int tests)
      throws IOException {
    StringBuilder xml = new StringBuilder("<testsuite name=\"s\">");
    for (int i = 0; i < tests; i++) {
      xml.append(
          """
          <testcase classname="acme.%sTest" name="t%d"><error type="%s" message="%s">%s
          \tat com.acme.%s(Source.java:12)
          </error></testcase>
          """
              .formatted(file.charAt(0), i, type, message, type, at));
    }
    Path path = folder.resolve(file);
    Files.writeString(path, xml.append("</testsuite>"));
    RunDetails run = new RunDetails(file, branch, "r1", "linux", Instant.parse(time));
    new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(
            List.of(new ReportSource(path, Optional.empty())),
            new ImportedRun(run, true),
            "ana",
            (done, of, failures) -> {});
  }
}
