package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screen as lines, on a board on disk. */
final class PlainScreenTest {
  private static final Clock CLOCK = Clock.fixed(ScreenDriver.NOW, ZoneId.of("UTC"));

  private static final Equipment NOTHING =
      new Equipment(
          query -> Set.of(),
          TicketSource.NONE,
          Personal.NONE,
          new Workplace(Path.of("/nowhere"), Map.of()));

  @TempDir private Path folder;
  private Board board;

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void everyClusterIsANumberedSentence() throws IOException {
    String said = say();

    assertTrue(said.contains("one: 3 clusters, 3 new, 0 regressed, 3 unclaimed"), said);
    assertTrue(said.contains("1. BB-1, 2 failures in 2 tests, new, selected: "), said);
    assertTrue(said.contains("3. BB-3, 1 failure in 1 test, new: "), said);
  }

  @Test
  void aNumberOpensAndWordsDecide() throws IOException {
    String said = say("2", "claim", "note it is the checksum", "back", "view history");

    assertTrue(said.contains("Tests 1 to 1 of 1 of BB-2:"), said);
    assertTrue(said.contains("BB-2 is yours"), said);
    assertTrue(said.contains("noted on BB-2"), said);
    assertTrue(said.contains("History 1 to "), said);
    assertEquals("it is the checksum", board.notes(new ClusterId(2)).get(0).text());
  }

  @Test
  void questionsAreAskedAndAnswered() throws IOException {
    String said = say("note", "two lines of thought", "close", "flaky", "merge", "3", "undo");

    assertTrue(said.contains("note on BB-1? "), said);
    assertTrue(said.contains("close BB-1 as: f fixed, n not-a-bug, l flaky"), said);
    assertTrue(said.contains("BB-1 is closed"), said);
    assertTrue(said.contains("BB-2 is the same as? "), said);
    assertTrue(said.contains("undone: merged"), said);
  }

  @Test
  void aFailureIsReadFromTheCauseOn() throws IOException {
    String said = say("1", "1", "why", "back");

    assertTrue(said.contains("Failure 1 of 2 of BB-1:"), said);
    assertTrue(said.contains("java.lang.IllegalArgumentException"), said);
    assertTrue(said.contains("Nearest other cluster") || said.contains("What its"), said);
  }

  @Test
  void theWordsOfTheFooterAreUnderstoodAndARefusalIsToldEachTime() throws IOException {
    String said = say("hand over ben", "hand over ben", "same as 3", "everyone", "mine");

    assertEquals(3, said.split("nobody holds BB-1", -1).length, said);
    assertTrue(said.contains("BB-1 is one with BB-3 now"), said);
    assertTrue(said.contains("> Everyone 1 to 2 of 2:"), said);
  }

  @Test
  void whatIsNotKnownIsSaidAndHelpTellsWhatIs() throws IOException {
    String said = say("dance", "help", "quit", "claim");

    assertTrue(said.contains("there is no command dance"), said);
    assertTrue(said.contains("claim: claim it: it is yours, others see it"), said);
    assertEquals(0, board.clusters().stream().filter(row -> !row.owner().isEmpty()).count());
  }

  private String say(String... lines) throws IOException {
    StringWriter said = new StringWriter();
    StillScreen screen = new StillScreen(board, "me", false, NOTHING, new Size(100, 24), CLOCK);
    BufferedReader in = new BufferedReader(new StringReader(String.join("\n", lines)));
    new PlainScreen(screen, in, new PrintWriter(said)).run();
    return said.toString();
  }
}
