package dev.bugbash.categorizer.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
  @ParameterizedTest
  @CsvSource({
    "crashes, crash",
    "crashing, crash",
    "crashed, crash",
    "files, file",
    "file, file",
    "caches, cach",
    "cache, cach",
    "queries, query",
    "planned, plan",
    "passed, pass",
    "bus, bus",
    "is, is",
    "utf8s, utf8s",
  })
  void takesEndingsOff(String word, String stem) {
    assertEquals(stem, Stem.of(word));
  }
}
