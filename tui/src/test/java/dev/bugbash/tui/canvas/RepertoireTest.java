package dev.bugbash.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RepertoireTest {
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})|([^\\x00-\\x7F])");

  @Test
  void inAsciiEveryCellIsAsciiAndStandsWhereItStood() throws IOException {
    assertEquals(
        "* new o open ~|-- ?? e cafe #",
        painted("\u25CF new \u25CB open \u2026\u2502\u2500\u2500 \u7D50 e\u0301 caf\u00E9 \u2588"));
    assertEquals("a?? b?? c?d", painted("a\uD83D\uDE80 b\u2764\uFE0F c\u001bd"));
  }

  @Test
  void signsThatMeanDifferentThingsStayDifferent() {
    List<String> signs =
        "\u25CF \u25CB \u25C6 \u270E \u2713 \u25B2 \u2717 \u2026 \u2502 \u2500"
            .lines()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    assertEquals(
        signs.size(),
        new TreeSet<>(signs.stream().map(s -> Repertoire.ASCII.shown(s, 1)).toList()).size());
    assertEquals("_.,-=+*#", shown("\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588"));
  }

  /** Whoever draws a new glyph is told here to add its stand-in. */
  @Test
  void everyGlyphInTheCodeOfTheScreenHasAStandIn() throws IOException {
    List<String> missing = new ArrayList<>();
    for (String folder : List.of("app", "view", "input")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/bugbash/tui", folder))) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(f -> missing.addAll(missing(f)));
      }
    }

    assertEquals(List.of(), missing);
  }

  @Test
  void theEnvironmentOrTheLocaleDecides() {
    assertEquals(Repertoire.UNICODE, Repertoire.of(Map.of("LANG", "de_DE.UTF-8")));
    assertEquals(Repertoire.UNICODE, Repertoire.of(Map.of("LC_CTYPE", "C.utf8", "LANG", "C")));
    assertEquals(Repertoire.ASCII, Repertoire.of(Map.of("LC_ALL", "C", "LANG", "en_US.UTF-8")));
    assertEquals(Repertoire.ASCII, Repertoire.of(Map.of("LANG", "de_DE.ISO-8859-1")));
    assertEquals(Repertoire.ASCII, Repertoire.of(Map.of()));
    assertEquals(Repertoire.ASCII, Repertoire.of(Map.of("BUGBASH_ASCII", "1", "LANG", "C.UTF-8")));
    assertEquals(Repertoire.UNICODE, Repertoire.of(Map.of("BUGBASH_ASCII", "0", "LANG", "C")));
  }

  private static String shown(String signs) {
    StringBuilder all = new StringBuilder();
    signs.codePoints().forEach(c -> all.append(Repertoire.ASCII.shown(Character.toString(c), 1)));
    return all.toString();
  }

  private static List<String> missing(Path file) {
    try {
      List<String> missing = new ArrayList<>();
      for (Matcher literal = LITERAL.matcher(Files.readString(file)); literal.find(); ) {
        for (Matcher glyph = ESCAPE.matcher(literal.group()); glyph.find(); ) {
          String sign =
              glyph.group(1) == null
                  ? glyph.group(2)
                  : Character.toString(Integer.parseInt(glyph.group(1), 16));
          if (Repertoire.ASCII.shown(sign, 1).equals("?")) {
            missing.add(file.getFileName() + " " + glyph.group());
          }
        }
      }
      return missing;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String painted(String text) throws IOException {
    Size size = new Size(40, 1);
    DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(40, 1));
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    Canvas canvas = new Canvas(size);
    canvas.text(0, 0, text, Role.TEXT);
    new CanvasPainter(Theme.of(ColorDepth.NONE), Repertoire.ASCII).paint(canvas, screen, false);
    StringBuilder row = new StringBuilder();
    for (int x = 0; x < size.width(); x++) {
      String cell = screen.getBackCharacter(x, 0).getCharacterString();
      row.append(cell);
      x += cell.length() - 1;
    }
    String line = row.toString().stripTrailing();
    assertTrue(line.codePoints().allMatch(c -> c >= 0x20 && c < 0x7F), line);
    return line;
  }
}
