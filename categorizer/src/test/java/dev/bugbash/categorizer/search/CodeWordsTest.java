package dev.bugbash.categorizer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeWordsTest {
  @Test
  void aWordInCamelCaseHasParts() {
    assertEquals(
        List.of(new CodeWords.Word("nullpointerexception", Set.of("null", "pointer", "exception"))),
        CodeWords.words("NullPointerException"));
  }

  @Test
  void capitalsBelongToTheWordBeforeTheLastOfThem() {
    assertEquals(
        Set.of("http", "server", "utf8"), CodeWords.words("HTTPServerUtf8").get(0).parts());
  }

  @Test
  void underscoresPartWordsButTheWordStaysWhole() {
    assertEquals(
        List.of(new CodeWords.Word("snake_case", Set.of("snake", "case"))),
        CodeWords.words("snake_case"));
  }

  @Test
  void whatIsJoinedByDotsAndSlashesIsAlsoOneChunk() {
    assertEquals(
        List.of("org.foo.bar$inner.baz", "src/test/foo.py", "std::vec", ""),
        CodeWords.of("org.foo.Bar$Inner.baz src/test/foo.py, std::vec (word)").stream()
            .map(CodeWords.Chunk::text)
            .toList());
  }

  @Test
  void jointsAtTheEndsAreLeftOut() {
    assertEquals(
        List.of("a.b"), CodeWords.of("-->a.b...").stream().map(CodeWords.Chunk::text).toList());
  }

  @Test
  void anEndlessWordIsCut() {
    assertEquals(CodeWords.LONGEST, CodeWords.words("x".repeat(100_000)).get(0).text().length());
  }
}
