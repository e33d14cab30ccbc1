package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Cell;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.theme.Style;
import dev.bugbash.tui.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole screens against files in {@code src/test/resources/screens}: first the text, then a letter
 * for the role of each cell. {@code -Dscreens.update=true} writes the files.
 */
final class GoldenScreensTest {
  private static final Path SOURCES = Path.of("src/test/resources/screens");
  private static final Theme COLORLESS = Theme.of(ColorDepth.NONE);

  @ParameterizedTest
  @CsvSource({
    "list, 80, 24",
    "list, 120, 40",
    "list, 200, 50",
    "list, 20, 5",
    "detail, 80, 24",
    "detail, 120, 40",
    "detail, 200, 50",
    "detail, 20, 5",
    "why, 80, 24",
    "why, 120, 40",
    "why, 200, 50",
    "why, 20, 5",
    "why-not, 80, 24",
    "why-not, 200, 50",
    "varies, 80, 24",
    "varies, 200, 50",
    "everyone, 80, 24",
    "everyone, 120, 40",
    "everyone, 200, 50",
    "everyone, 20, 5",
    "tickets, 80, 24",
    "tickets, 120, 40",
    "tickets, 200, 50",
    "tickets, 20, 5",
    "runs, 80, 24",
    "runs, 120, 40",
    "runs, 200, 50",
    "runs, 20, 5",
    "history, 80, 24",
    "history, 120, 40",
    "history, 200, 50",
    "history, 20, 5",
    "help, 80, 24",
    "help, 120, 40",
    "help, 200, 50",
    "help, 20, 5",
  })
  void looksAsBefore(String scene, int width, int height) throws IOException {
    Canvas canvas = scene(scene, width, height);

    check(
        scene + "-" + width + "x" + height,
        canvas + "\n\n" + layer(canvas, GoldenScreensTest::letter));
  }

  @ParameterizedTest
  @CsvSource({"list", "detail", "why", "varies", "help", "everyone", "tickets", "runs", "history"})
  void withoutColoursTheAttributesStillTellThingsApart(String scene) throws IOException {
    Canvas canvas = scene(scene, 80, 24);

    check(scene + "-no-color", layer(canvas, GoldenScreensTest::attributes));
  }

  private static Canvas scene(String scene, int width, int height) {
    ScreenDriver screen = ScreenDriver.opened(width, height);
    return switch (scene) {
      case "detail" ->
          screen.press(Kind.ENTER).type("j").press(Kind.ENTER).press(Kind.ENTER).canvas();
      case "why" -> screen.type("/BB-6").press(Kind.ENTER).type("w").canvas();
      case "why-not" -> screen.type("W").type("bb-4").press(Kind.ENTER).canvas();
      case "varies" -> screen.type("/BB-6").press(Kind.ENTER).canvas();
      case "everyone" -> screen.type("jc3").canvas();
      case "tickets" -> screen.type("4").canvas();
      case "runs" -> screen.type("5").canvas();
      case "history" -> screen.type("jc6").canvas();
      case "help" -> screen.type("?").canvas();
      default -> screen.type("jc").canvas();
    };
  }

  /** A letter for the role of each cell. */
  static String roles(Canvas canvas) {
    return layer(canvas, GoldenScreensTest::letter);
  }

  private static String layer(Canvas canvas, Function<Role, Character> letter) {
    StringBuilder layer = new StringBuilder();
    for (int y = 0; y < canvas.height(); y++) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < canvas.width(); x++) {
        Cell cell = canvas.cell(x, y);
        boolean unseen = cell.text().isBlank() && cell.role() != Role.SELECTED;
        line.append(unseen ? ' ' : letter.apply(cell.role()).charValue());
      }
      layer.append(line.toString().stripTrailing()).append('\n');
    }
    return layer.toString();
  }

  private static char letter(Role role) {
    return switch (role) {
      case TEXT -> '.';
      case MUTED -> 'm';
      case STRONG -> 's';
      case TITLE -> 't';
      case FOCUS -> 'F';
      case TAB -> 'T';
      case MARKED -> 'x';
      case RULE -> '-';
      case SELECTED -> 'S';
      case SELECTED_IDLE -> 'i';
      case NEW -> 'N';
      case MINE -> 'M';
      case HELD -> 'H';
      case CAUSE -> 'C';
      case CULPRIT -> '!';
      case DIFFERENT -> 'd';
      case COMMON -> 'c';
      case VARIES -> 'v';
      case HIT -> 'h';
      case APPLICATION -> 'a';
      case FRAMEWORK -> 'f';
      case KEY -> 'k';
      case TOAST -> 'n';
      case ALARM -> 'A';
    };
  }

  private static char attributes(Role role) {
    Style style = COLORLESS.style(role);
    return style.reverse() ? 'r' : style.underline() ? 'u' : style.bold() ? 'b' : '.';
  }

  private static void check(String name, String actual) throws IOException {
    String file = name + ".txt";
    if (Boolean.getBoolean("screens.update")) {
      Files.createDirectories(SOURCES);
      Files.writeString(SOURCES.resolve(file), actual.stripTrailing() + "\n");
    }
    try (InputStream golden = GoldenScreensTest.class.getResourceAsStream("/screens/" + file)) {
      String expected =
          golden == null
              ? "no file " + file
              : new String(golden.readAllBytes(), StandardCharsets.UTF_8);
      if (!Boolean.getBoolean("screens.update")) {
        assertEquals(expected, actual.stripTrailing() + "\n");
      }
    }
  }
}
