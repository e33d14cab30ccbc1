package dev.bugbash.bench.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MiningTest {
  private static final ReleasePair PAIR =
      new ReleasePair("org.example", "tiny", "tests", "1.0", "1.1");

  @TempDir Path folder;

  @Test
  void findsTheMethodsThatMendEachFailureAndWhichOfThemAreOneBug() throws IOException {
    Map<String, MinedFailure> failures =
        mining(TinyLibrary.compile(folder)).failures().stream()
            .collect(Collectors.toMap(MinedFailure::testMethod, Function.identity()));

    // Not "added", which the older release lacks the method for, nor what fails on both.
    assertEquals(
        List.of("both", "doubled", "one", "two"), failures.keySet().stream().sorted().toList());
    assertEquals(List.of("tiny/Sums.sum([I)I"), of("one", failures).cause());
    assertEquals(List.of("tiny/Sums.twice(I)I"), of("doubled", failures).cause());
    assertEquals(2, of("both", failures).cause().size());
    assertEquals("a sum ==> expected: <3> but was: <2>", of("two", failures).message());
    assertEquals("org.opentest4j.AssertionFailedError", of("two", failures).exception());
    assertEquals("tiny-1.1", of("two", failures).release());
    assertEquals(of("one", failures).label(), of("two", failures).label());
  }

  @Test
  void leavesNothingBehind() throws IOException {
    mining(TinyLibrary.compile(folder)).failures();

    assertFalse(Files.exists(folder.resolve("work")));
  }

  @Test
  void bugsThatNoTestJoinsAreTwo() {
    int[] causes =
        Causes.of(List.of(List.of("a", "b"), List.of("c"), List.of("b", "d"), List.of("d")));

    assertEquals(causes[0], causes[2]);
    assertEquals(causes[2], causes[3]);
    assertNotEquals(causes[0], causes[1]);
  }

  private static MinedFailure of(String method, Map<String, MinedFailure> failures) {
    return Objects.requireNonNull(failures.get(method));
  }

  private Mining mining(TinyLibrary library) {
    return new Mining(
        PAIR,
        library.older(),
        library.newer(),
        library.tests(),
        TinyLibrary.platform(),
        folder.resolve("work"));
  }
}
