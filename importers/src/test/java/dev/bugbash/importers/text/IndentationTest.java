package dev.bugbash.importers.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IndentationTest {
  private static final List<String> PIECES =
      List.of(" ", "  ", "\t", "\n", "\n", "\n    ", "a", "b c", "\r", "\u2003", "é", " \n");

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());

  @Test
  void isTheSameAsTheLibrarys() {
    Random random = new Random(seed);

    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String expected = text.toString().stripIndent();
      assertEquals(expected, Indentation.strip(text.toString()), "-Dbugbash.seed=" + seed);
    }
  }
}
