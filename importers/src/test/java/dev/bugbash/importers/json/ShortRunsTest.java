package dev.bugbash.importers.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ShortRunsTest {
  private static String read(String text) throws IOException {
    StringWriter out = new StringWriter();
    new ShortRuns(new StringReader(text)).transferTo(out);
    return out.toString();
  }

  @Test
  void leavesWhatIsNotGiganticAsItIs() throws IOException {
    String text = "{\"a\": \"b\\\"c\\u00e4\\\\\",\n \"d\": 1}\n".repeat(5_000);

    assertEquals(text, read(text));
  }

  @Test
  void shortensAGiganticTextAndNothingElse() throws IOException {
    String gigantic = "x".repeat(3 * ShortRuns.LONGEST);

    String read = read("{\"a\": \"" + gigantic + "\", \"b\": \"c\"}");

    assertTrue(read.length() < ShortRuns.LONGEST + 100, "is " + read.length());
    assertTrue(
        read.endsWith("x … more was left out\", \"b\": \"c\"}"),
        read.substring(read.length() - 60));
  }

  @Test
  void cutsNoEscapeInTheMiddle() throws IOException {
    for (int before = 0; before < 7; before++) {
      String gigantic = "x".repeat(before) + "\\u00e4\\\"".repeat(ShortRuns.LONGEST / 4);

      String read = read("\"" + gigantic + "\"");

      String end = read.substring(read.length() - 40);
      assertTrue(end.matches("(?s).*(\\\\u00e4|\\\\\") … more was left out\""), end);
    }
  }

  @Test
  void aNewLineEndsAnyRun() throws IOException {
    String noise = "\"" + "y".repeat(2 * ShortRuns.LONGEST) + "\n{\"a\": 1}\n";

    assertTrue(read(noise).endsWith("more was left out\n{\"a\": 1}\n"));
  }
}
