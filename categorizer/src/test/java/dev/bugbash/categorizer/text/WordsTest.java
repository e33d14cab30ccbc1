package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aNameIsTakenApartWhereItsWritingChanges() {
    assertEquals(
        List.of("foo", "bar", "http", "server", "2", "baz"), Words.parts("fooBarHTTPServer2_baz"));
  }

  @Test
  void wordsOfOneStemBeginAlike() {
    assertEquals(
        List.of("dige", "dige", "md", "5"),
        Words.beginnings(List.of("digest", "digester", "md", "5")));
  }

  @Test
  void runsGoAcrossWords() {
    assertEquals(List.of("hexd", "exdi", "xdig"), Words.runs(List.of("hex", "dig")));
  }

  @Test
  void whatIsShorterThanARunIsOne() {
    assertEquals(List.of("md5"), Words.runs(List.of("md", "5")));
    assertEquals(List.of(), Words.runs(List.of()));
  }
}
