package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Failures are placed among very many known signatures by an index beside the board. */
class PlacingTest {
  private static final int KNOWN = 300;
  private static final int MORE = 40;
  private static final int FEW = 250;

  @TempDir Path folder;

  @Test
  void aFailureJoinsTheClusterThatItIsLikeWhetherOrNotTheIndexCanBeUsed() throws IOException {
    List<String> expected = importAll("usual", index -> {});

    assertTrue(Files.isDirectory(index("usual")));
    assertEquals(KNOWN + 1, expected.size(), "each like one that was there, but for one");
    assertEquals(expected, importAll("unusable", PlacingTest::putFile));
    assertTrue(Files.isRegularFile(index("unusable")));
    assertEquals(expected, importAll("damaged", PlacingTest::damage));
    assertEquals(expected, importAll("deleted", PlacingTest::delete));
  }

  @Test
  void aSmallBoardNeedsNoIndex() {
    try (Board board = open("small")) {
      bring(board, named("known", 1), report("a.xml", 0, 50, i -> failed(i, "first")));
      bring(board, named("more", 2), report("b.xml", 10, 12, i -> failed(i, "second")));

      assertEquals(50, board.clusters().size());
    }
    assertFalse(Files.exists(index("small")));
  }

  /** What happens to the index between imports. */
  private interface Mishap {
    void befalls(Path index) throws IOException;
  }

  /** The clusters at the end, with their sizes. */
  private List<String> importAll(String name, Mishap mishap) throws IOException {
    try (Board board = open(name)) {
      bring(board, named("known", 1), report("a.xml", 0, KNOWN, i -> failed(i, "first")));
      mishap.befalls(index(name));
      bring(board, named("more", 2), report("b.xml", 0, MORE / 2, i -> failed(i, "second")));
      mishap.befalls(index(name));
      bring(board, named("most", 3), report("c.xml", MORE / 2, MORE, i -> failed(i, "second")));
      mishap.befalls(index(name));
      bring(board, named("odd", 4), report("d.xml", KNOWN, KNOWN + 1, i -> failed(i, "first")));
      return board.clusters().stream()
          .map(cluster -> cluster.id() + " " + cluster.size() + " " + cluster.title())
          .sorted()
          .toList();
    }
  }

  private static void putFile(Path index) throws IOException {
    if (!Files.exists(index)) {
      Files.writeString(index, "no folder");
    }
  }

  private static void damage(Path index) throws IOException {
    for (Path file : files(index)) {
      Files.writeString(file, "no index");
    }
  }

  private static void delete(Path index) throws IOException {
    for (Path file : files(index)) {
      Files.delete(file);
    }
  }

  private static List<Path> files(Path index) throws IOException {
    if (!Files.exists(index)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(index)) {
      return files.toList();
    }
  }

  private Board open(String name) {
    return Boards.open(
        new BoardLocation(folder.resolve(name)),
        BoardContract.CLOCK,
        Rules.of(new Categorizer(), FEW));
  }

  private Path index(String name) {
    return folder.resolve(name).resolve("placing");
  }

  private static Report report(String path, int from, int to, IntFunction<Result> results) {
    return new Report(path, IntStream.range(from, to).mapToObj(results).toList());
  }

  /** Of each number another failure, however it is said. */
  private static Result failed(int number, String how) {
    String subject = letters(number);
    TestId id = TestId.of("com.acme." + subject + "Test", "finds" + subject);
    String message = "the " + how + " " + subject + " was not found";
    String stack =
        """
        java.lang.IllegalStateException: %1$s
        \tat com.acme.%2$s.find(%2$s.java:3)
        \tat com.acme.%2$s.search(%2$s.java:7)
        """
            .formatted(message, subject);
    Failure failure = Failure.of(id, "java.lang.IllegalStateException", message, stack);
    return Result.red(id, Outcome.FAILED, Duration.ofMillis(5), List.of(failure));
  }

  private static String letters(int number) {
    StringBuilder word = new StringBuilder("Q");
    for (int rest = number; rest > 0 || word.length() < 4; rest /= 20) {
      word.append((char) ('a' + rest % 20));
    }
    return word.toString();
  }
}
