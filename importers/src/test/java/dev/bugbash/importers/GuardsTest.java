package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Many readers ask something cheap of a line before they run an expression on it. Where that says
 * no, the expression must not match either, or failures are lost silently.
 */
final class GuardsTest {
  private static final int LINES = 300_000;
  private static final int LEAST_MATCHES = 20;
  private static final List<String> FILLERS =
      List.of(
          " ", "  ", "\t", ": ", "::", "/", ".", "a", "B7", "_", "12", "0.5", "(", ")", "[", "]");

  private final long seed = Long.getLong("bugbash.seed", System.nanoTime());

  @ParameterizedTest
  @CsvSource({
    "console.CiLog$Scanner, RED_END, mayBeRedEnd",
    "console.cpp.GoogleTestMessage, PLACE, mayBePlace",
    "console.go.GoPackage, DEATH, mayBeDeath",
    "console.javascript.JsMessage, END, mayEnd",
    "console.python.PytestBlock, TYPED, mayBeTyped",
    "outcome.GoFailure, PLACE, mayBePlace",
    "outcome.GoFraming, FRAMING, isFraming",
    "outcome.Headline, CPP, mayBeCpp",
  })
  void noGuardIsNarrowerThanItsExpression(String type, String expression, String guard)
      throws ReflectiveOperationException {
    Class<?> reader = Class.forName("dev.bugbash.importers." + type);
    Pattern pattern = pattern(reader, expression);
    Method may = reader.getDeclaredMethod(guard, String.class);
    may.setAccessible(true);
    List<String> pieces = pieces(pattern);
    Random random = new Random(seed);
    int matches = 0;
    for (int i = 0; i < LINES; i++) {
      String line = line(pieces, random);
      if (pattern.matcher(line).matches()) {
        matches++;
        assertTrue((boolean) may.invoke(null, line), "-Dbugbash.seed=" + seed + ": " + line);
      }
    }
    assertTrue(matches >= LEAST_MATCHES, "only " + matches + " lines match");
  }

  private static Pattern pattern(Class<?> reader, String name) throws ReflectiveOperationException {
    Field field = reader.getDeclaredField(name);
    field.setAccessible(true);
    return (Pattern) field.get(null);
  }

  /** The words of the expression, and what may stand between them. */
  private static List<String> pieces(Pattern pattern) {
    String literal =
        pattern.pattern().replaceAll("\\\\[a-zA-Z]|\\(\\?[:sm]+\\)?|\\{[\\d,]+\\}", "|");
    Stream<String> words =
        Arrays.stream(literal.split("[|()\\[\\]*+?^$]+"))
            .map(word -> word.replace("\\", ""))
            .filter(word -> !word.isEmpty());
    return Stream.concat(words, FILLERS.stream()).collect(Collectors.toList());
  }

  private static String line(List<String> pieces, Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      line.append(pieces.get(random.nextInt(pieces.size())));
    }
    return line.toString();
  }
}
