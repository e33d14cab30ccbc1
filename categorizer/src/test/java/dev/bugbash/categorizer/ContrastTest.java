package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.categorizer.Contrast.Piece;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {
  @Test
  void placesWhoseValuesDifferVaryEvenIfEachValueOccursElsewhere() {
    Contrast contrast = Contrast.of(List.of("expected 3 but got 4", "expected 4 but got 3"));

    assertEquals("expected [3] but got [4]", marked(contrast, "expected 3 but got 4"));
  }

  @Test
  void aValueThatAllShareIsCommon() {
    Contrast contrast = Contrast.of(List.of("port 8080 took 17 ms", "port 8080 took 31 ms"));

    assertEquals("port 8080 took [17] ms", marked(contrast, "port 8080 took 17 ms"));
  }

  @Test
  void wordsOfOtherTemplatesVary() {
    Contrast contrast =
        Contrast.of(List.of("org/lib/Words", "org/lib/Words", "org/lib/Lines", "org/lib/Range"));

    assertEquals("org/lib/[Words]", marked(contrast, "org/lib/Words"));
    assertEquals("org/lib/[Lines]", marked(contrast, "org/lib/Lines"));
  }

  @Test
  void oneTextOrEqualTextsVaryNowhere() {
    assertEquals("took 17 ms", marked(Contrast.of(List.of("took 17 ms")), "took 17 ms"));
    assertEquals(
        "took 17 ms", marked(Contrast.of(List.of("took 17 ms", "took 17 ms")), "took 17 ms"));
  }

  @Test
  void theOrderOfTextsChangesNothing() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add(i % 3 == 0 ? "user " + i + " is gone" : "no user called u" + i);
    }
    String before = marked(Contrast.of(texts), "user 3 is gone");
    long seed = System.nanoTime();
    Collections.shuffle(texts, new Random(seed));

    assertEquals(before, marked(Contrast.of(texts), "user 3 is gone"), "seed " + seed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "<num> 3 <num>", "\u001b[31mred\u001b[0m 17", "a\r\n\tb 3\n"})
  void putTogetherThePiecesAreTheText(String text) {
    Contrast contrast = Contrast.of(List.of(text, "took 17 ms", "<num> 4 <num>"));

    String whole = contrast.pieces(text).stream().map(Piece::text).collect(Collectors.joining());

    assertEquals(text, whole);
  }

  private static String marked(Contrast contrast, String text) {
    return contrast.pieces(text).stream()
        .map(piece -> piece.varies() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
