package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.canvas.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our columns and those of a terminal that was made by others. */
@Tag("slow")
final class WidthsInTmuxTest extends TerminalInTmux {
  /** Latin, East Asian, Hangul in parts, marks, Indic, Arabic, symbols, emoji, flags, joined. */
  private static final List<String> AGREED =
      List.of(
          "abc",
          "caf\u00E9",
          "e\u0301",
          "\u7D50\u5408",
          "\u30AB\u30CA",
          "\uFF76\uFF85",
          "\uD55C\uAD6D",
          "\u1112\u1161\u11AB",
          "\uFF21",
          "\u304B\u3099",
          "\u304C",
          "\u00E9",
          "\uD842\uDFB7",
          "\u0E44\u0E17\u0E22\u0E01\u0E33",
          "\u0939\u093F\u0928\u094D\u0926\u0940",
          "\u05E2\u05B4\u05D1",
          "\u0627\u0644\u0639\u064E\u0631\u064E\u0628\u0650\u064A\u064E",
          "\uFB01",
          "\u25CF\u25CB\u25B2",
          "\u2500\u2502\u2588",
          "\u2026",
          "\u00D7",
          "\u2460",
          "\u03A9\u044F",
          "\uD835\uDCB3",
          "\u3297",
          "\u231A",
          "\u23CF",
          "\u2764",
          "\u2713",
          "\u26A0",
          "\u2400",
          "\uFFFD",
          "\u25CC\u0301",
          "\uD83D\uDE80",
          "\uD83D\uDC4D",
          "\uD83C\uDDE9\uD83C\uDDEA",
          "\uD83C\uDDE9",
          "\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\uD83E\uDDD1\u200D\uD83E\uDD1D\u200D\uD83E\uDDD1",
          "1\uFE0F\u20E3",
          "\u3030\uFE0F");

  /** What tmux 3.3 takes for narrower, wider, or for nothing at all. */
  private static final List<String> DISPUTED =
      List.of(
          "\u2764\uFE0F",
          "\u26A0\uFE0F",
          "\u2714\uFE0F",
          "\u25B6\uFE0F",
          "\uD83D\uDC4D\uD83C\uDFFD",
          "\u261D\uD83C\uDFFD",
          "\u270B\uD83C\uDFFF",
          "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB",
          "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
          "\uD83E\uDEBF",
          "\u0301\u0301x");

  WidthsInTmuxTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  @Test
  void tmuxTakesAsManyColumnsAsWeDo() throws IOException {
    List<String> ours = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (String text : AGREED) {
      ours.add(text + " " + Text.width(text));
      lines.append(text).append("\n");
    }
    write("texts", lines.toString());
    write(
        "measure",
        "while read -r text; do printf '\\r\\033[2K%s' \"$text\"; "
            + "echo \"$text $(tmux display-message -p '#{cursor_x}')\" >> measured; "
            + "done < texts; echo; echo mea''sured\n");

    tmux.line("sh measure").await("measured\n");

    assertEquals(String.join("\n", ours), read("measured").strip());
  }

  @Test
  void aTerminalThatDisagreesDoesNoDamageBeyondTheCluster() throws IOException {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(DISPUTED);
    texts.addAll(AGREED);
    show("");
    for (int round = 1; round <= 20; round++) {
      Collections.shuffle(texts, random);
      write("text", String.join("\n", texts.subList(0, 8)));

      tmux.type("j").await("after " + (2 * round - 1) + " inputs");
      String changed = tmux.screen().lines().skip(2).toList().toString();
      tmux.type("a").await("after " + 2 * round + " inputs");
      String anew = tmux.screen().lines().skip(2).toList().toString();

      assertEquals(anew, changed, "seed " + seed);
      for (int i = 0; i < 8; i++) {
        assertTrue(anew.contains("|the rest of line " + i), "seed " + seed + "\n" + anew);
      }
    }
  }
}
