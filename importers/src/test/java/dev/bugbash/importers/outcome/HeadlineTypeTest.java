package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The type that begins a line, against an expression that says the same, only slowly. */
final class HeadlineTypeTest {
  private static final int LINES = 300_000;
  private static final TestId TEST = TestId.of("suite", "test");
  private static final Pattern TYPE =
      Pattern.compile(
          "^((?:[A-Za-z_$][\\w$]*[.\\\\])*"
              + "[\\w$]*(?:Error|Exception|Failure|Failed|Throwable|Panic)(?:\\$\\d+)?"
              + "|(?=[a-z][^.:]*\\.[^:]*\\.[A-Z][^.:]*:)(?:[A-Za-z_$][\\w$]*[.\\\\])+[\\w$]*(?=:)"
              + "|(?:\\w+::)+\\w*(?:error|exception))(?::\\s*(.*))?$",
          Pattern.DOTALL);
  private static final List<String> PIECES =
      List.of(
          "Error",
          "Exception",
          "Failed",
          "Panic",
          "error",
          "exception",
          "std",
          "a",
          "a.b.C:",
          "B7",
          "_",
          "$",
          "7",
          ".",
          ".",
          "\\",
          ":",
          ": ",
          "::",
          " ",
          "-",
          "\u00E4",
          "(",
          "said");

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());

  /** Spring writes the whole configuration of a context into one line. */
  @Test
  void aLongFirstLineHasItsTypeToo() {
    String said = "Failed to load ApplicationContext for [" + "x".repeat(3_000) + "]";

    assertEquals(
        new Headline("java.lang.IllegalStateException", said),
        of("java.lang.IllegalStateException: " + said));
    assertEquals(new Headline("std::logic_error", said), of("std::logic_error: " + said));
    assertEquals("Acme.NoCartException", of("Acme.NoCartException : " + said).type());
    assertEquals("", of("x".repeat(3_000) + "Exception: gone").type());
  }

  private static Headline of(String message) {
    return Headline.of("", message, "", TEST);
  }

  @Test
  void readsWhatTheExpressionReads() {
    Random random = new Random(seed);
    int matches = 0;
    for (int i = 0; i < LINES; i++) {
      String line = line(random).strip();
      Matcher m = TYPE.matcher(line);
      boolean typed = m.matches() && !line.contains(" : ");
      matches += typed ? 1 : 0;
      String rest = typed && m.group(2) != null ? m.group(2) : "";
      Headline expected = typed ? new Headline(m.group(1), rest) : new Headline("", line);

      if (!line.isEmpty() && !line.contains(" : ")) {
        assertEquals(expected, Headline.of("", line, "", TEST), "-Dbugbash.seed=" + seed);
      }
    }
    assertTrue(matches > LINES / 100, "only " + matches + " lines match");
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return line.toString();
  }

  @Test
  void theCodeThatNodePutsBehindATypeIsNoMessage() {
    Headline headline =
        Headline.of("", "AssertionError [ERR_ASSERTION]: no way\n1 !== 2", "", TestId.of("a", "b"));

    assertEquals(new Headline("AssertionError", "no way\n1 !== 2"), headline);
    assertEquals(
        new Headline("", "Status [OK]: ValueError: no"),
        Headline.of("", "Status [OK]: ValueError: no", "", TestId.of("a", "b")));
  }

  @Test
  void aClassInPackagesIsATypeWhateverItIsCalled() {
    String first = "org.mockito.exceptions.verification.NeverWantedButInvoked: mailer.send();";

    assertEquals(
        new Headline(
            "org.mockito.exceptions.verification.NeverWantedButInvoked",
            "mailer.send();\nNever wanted here:"),
        Headline.of("", first + "\nNever wanted here:", "", TEST));
  }

  @Test
  void aTypeIsTheWholeNameThatItsMessageBeginsWith() {
    assertEquals(
        new Headline("shop.Outer.DoesNotExist", "row"),
        Headline.of("DoesNotExist", "shop.Outer.DoesNotExist: row", "", TestId.of("a", "b")));
    assertEquals(
        new Headline("Gone", "it.is.NotGone: row"),
        Headline.of("Gone", "it.is.NotGone: row", "", TestId.of("a", "b")));
  }
}
