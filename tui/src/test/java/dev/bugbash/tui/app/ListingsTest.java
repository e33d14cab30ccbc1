package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Panel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views that list something else than clusters, on a board on disk. */
final class ListingsTest {
  private static final String EVERYONE = "3";
  private static final String TICKETS = "4";
  private static final String RUNS = "5";
  private static final String HISTORY = "6";

  @TempDir private Path folder;
  private Board board;
  private BoardTickets tickets;
  private ScreenDriver screen;

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
    Path exports = Files.createDirectories(folder.resolve("exports"));
    Files.writeString(
        exports.resolve("tickets.csv"),
        """
        id,title,description,status,assignee
        T-1,Month 13 is not a month,IllegalArgumentException in Dates.work,open,ana
        T-2,Month 13 is no month in Dates,it says month 13 is not a month,open,
        T-3,Colours of the footer,too pale,closed,ben
        """);
    RealBoard.add(board, exports, "tickets");
    tickets = BoardTickets.open(new BoardLocation(folder), board, Clock.systemUTC());
    screen = new ScreenDriver(board, new BoardTicketSource(tickets), 160, 40, Work.NONE).look();
  }

  @AfterEach
  void close() {
    tickets.close();
    board.close();
  }

  @Test
  void everyoneTellsWhoHoldsWhatSinceWhenAndWhoHoldsNothing() {
    board.claim(new ClusterId(1), "ana");
    board.note(new ClusterId(2), "ben", "mine soon");

    screen.look().type(EVERYONE);

    screen.assertScreen("ana  1 cluster, 2 failures in 2 tests", "BB-1", "14:02 (3 min)");
    screen.assertScreen("with nothing", "ben").assertNoScreen("stale").assertNoScreen("ci ");
  }

  @Test
  void aClaimOfMoreThanADayIsMarked() {
    Clock before = Clock.fixed(ScreenDriver.NOW.minus(Duration.ofHours(25)), ZoneId.of("UTC"));
    try (Board earlier = Boards.open(new BoardLocation(folder), before)) {
      earlier.claim(new ClusterId(2), "ana");
    }

    screen
        .look()
        .type(EVERYONE)
        .assertScreen("1 stale", "2026-03-01 13:05 (25 h)", "ask, or take it over");
  }

  @Test
  void theListFollowsTheBoardAndTheSelectionStaysOnItsRow() {
    board.claim(new ClusterId(1), "ana");
    board.claim(new ClusterId(2), "ana");
    screen.look().type(EVERYONE).type("G");
    String before = selected();

    board.claim(new ClusterId(3), "me");
    screen.look().assertScreen("me (me)  1 cluster");

    assertEquals(before, selected());
  }

  @Test
  void enterGoesToTheClusterAndMinusComesBackToTheSameRow() {
    board.claim(new ClusterId(3), "ana");
    screen.look().type(EVERYONE).press(Kind.ENTER).assertScreen("Clusters 3");
    assertEquals(new ClusterId(3), screen.model().clusters().selectedId().orElseThrow());

    screen.type("-").assertScreen("Everyone 1");
    assertEquals("BB-3", selected());
  }

  @Test
  void ticketsTellWhatIsLikeTheSelectedOne() {
    tickets.link("T-2", new ClusterId(1), "ana");

    screen.look().type(TICKETS);

    screen.assertScreen("Tickets 3", "T-1", "open", "Probable duplicates", "may be the same bug");
    screen.type("j").assertScreen("Linked clusters", "BB-1  new", "T-1  Month 13");
    screen.press(Kind.ENTER);
    assertEquals(new ClusterId(1), screen.model().clusters().selectedId().orElseThrow());
  }

  @Test
  void anAnswerAboutATicketThatIsNotSelectedAnyMoreIsDropped() {
    screen.type(TICKETS);
    Similar late = tickets.similar("T-3", 8).orElseThrow();

    screen.send(new Event.SimilarFound("T-3", late));

    screen.assertScreen("T-2  Month 13 is no month");
  }

  @Test
  void runsTellWhatCameUpInThem() throws IOException {
    Path more = folder.resolve("more");
    RealBoard.write(
        more, "Net", RealBoard.failed("Net", "port", "java.net.BindException", "in use"));
    RealBoard.add(board, more, "two");

    screen.look().type(RUNS);

    screen.assertScreen("Runs 2", "two", "one", "First seen here: 1 cluster", "BindException");
    screen.assertScreen("two  and 1 earlier run  4 clusters");
    screen.type("j").assertScreen("First seen here: 3 clusters", "4 (100 %)");
  }

  @Test
  void aRunOfWhichAReportCouldNotBeReadIsCalledIncomplete() throws IOException {
    Path more = Files.createDirectories(folder.resolve("more"));
    Files.writeString(more.resolve("TEST-a.xml"), "<testsuite><testcase name='a'/></testsuite>");
    Files.writeString(more.resolve("TEST-cut.xml"), "<testsuite><testcase name='b'/>");
    RealBoard.add(board, more, "two");

    screen.look().type(RUNS);

    screen.assertScreen(
        "1+", "Incomplete: 1 report not read", "TEST-cut.xml: line 1: the file ends");
    screen.type("j").assertNoScreen("Incomplete");
  }

  @Test
  void historyTellsInWordsAndMarksWhatWasUndone() {
    screen.type("cnit is the clock").press(Kind.ENTER).type("u").type(HISTORY);

    screen.assertScreen("today", "left a note on BB-1: it is the clock  undone", "undid: noted");
    screen.assertScreen("claimed BB-1", "imported one: 4 tests, 4 failures, in 3 clusters");
  }

  @Test
  void daysSeparateTheHistoryAndNobodyCanBeOnASeparator() {
    Clock before = Clock.fixed(ScreenDriver.NOW.minus(Duration.ofDays(1)), ZoneId.of("UTC"));
    try (Board earlier = Boards.open(new BoardLocation(folder), before)) {
      earlier.claim(new ClusterId(2), "ana");
    }

    screen.look().type(HISTORY).assertScreen("yesterday", "today");

    for (String keys : List.of("g", "j", "j", "j", "j", "k", "k", "k", "k", "k", "G")) {
      screen.type(keys);
      assertTrue(screen.model().listing().selected().isPresent(), "after " + keys);
    }
  }

  @Test
  void theFilterTakesWordsAndNotWords() {
    screen.type("c").type(HISTORY).type("/claimed").assertScreen("History 1 of");
    screen.press(Kind.ENTER).press(Kind.ESCAPE).assertScreen("History 3");
    screen.type("/!claimed").press(Kind.ENTER).assertNoScreen("claimed BB-1");
    screen.type("1").type(HISTORY).assertScreen("/ !claimed");
  }

  @Test
  void halfAWordDoesNotLoseTheSelection() {
    screen.type("c").type(HISTORY).type("G");
    String before = selected();

    screen.type("/zzz").assertScreen("nothing matches").press(Kind.ESCAPE);

    assertFalse(screen.model().listing().selected().isEmpty());
    assertFalse(before.isEmpty());
  }

  @Test
  void belowAHundredColumnsTheSheetIsAnEnterAway() {
    board.claim(new ClusterId(3), "ana");
    screen.resize(80, 24).look().type(EVERYONE).assertNoScreen("first seen");

    screen.press(Kind.ENTER).assertScreen("first seen", "Enter: BB-3");
    screen.press(Kind.ESCAPE).assertNoScreen("first seen").press(Kind.TAB);
    screen.assertScreen("first seen").press(Kind.ENTER).assertScreen("Clusters 3");
  }

  @Test
  void theSheetScrolls() {
    screen.resize(160, 12).look().type(TICKETS).press(Kind.TAB).type("jj");

    assertEquals(2, screen.model().listing().sheet().top());
    assertEquals(Panel.FAILURE, screen.model().place().focus());
  }

  @Test
  void whatClustersAloneCanDoIsRefusedWithItsReason() {
    screen.type(HISTORY).press(Key.of('c')).assertScreen("here are no clusters");
  }

  private String selected() {
    return screen.model().listing().selected().map(ListingRow::key).orElse("");
  }

  @Test
  void aTicketIsLinkedWithMarkedClustersAndThatIsUndone() {
    screen.type("t").assertScreen("ticket for BB-1", "Enter alone: T-");
    screen.press(Kind.ESCAPE).type("at").assertScreen("ticket for 3 clusters").type("t-3");

    screen.press(Kind.ENTER).assertScreen("T-3 is linked with 3 clusters");

    assertEquals(3, tickets.links().getOrDefault("T-3", List.of()).size());
    screen.press(Kind.ESCAPE).assertScreen("Tickets", "T-3  Colours of the footer");
    screen.type("u").assertScreen("undone: 3 times linked").assertNoScreen("T-3  Colours");
    assertEquals(Map.of(), tickets.links());
    screen.type("U").assertScreen("done again: 3 times linked", "T-3  Colours of the footer");
  }

  @Test
  void theMostAlikeTicketIsTakenByEnterAlone() {
    screen.type("t").assertScreen("Enter alone: T-1").press(Kind.ENTER);

    screen.assertScreen("T-1 is linked with BB-1");
    screen.type("t").type("T-1").press(Kind.ENTER);
    screen.assertScreen("T-1 is linked with BB-1 already");
    screen.type("t").type("T-9").press(Kind.ENTER).assertScreen("there is no ticket T-9");
  }

  @Test
  void whereNoTicketIsLikeAClusterOneIsAskedFor() {
    screen.type(":3").press(Kind.ENTER).type("t").assertScreen("type its id");

    screen.press(Kind.ENTER).assertScreen("no ticket was named");
    assertEquals(Map.of(), tickets.links());
  }

  @Test
  void onATicketItsClusterIsAskedFor() {
    screen.type(TICKETS).type("jj").type("t").assertScreen("cluster for T-3").type("bb-2");

    screen.press(Kind.ENTER).assertScreen("T-3 is linked with BB-2");

    assertEquals(List.of(new ClusterId(2)), tickets.links().get("T-3"));
    screen.type("u").assertScreen("undone: linked BB-2").type("kk");
    screen.type("t").assertScreen("Enter alone: BB-1").press(Kind.ENTER);
    screen.assertScreen("T-1 is linked with BB-1");
    screen.type(HISTORY).type("t").assertScreen("here is neither a ticket nor a cluster");
  }
}
