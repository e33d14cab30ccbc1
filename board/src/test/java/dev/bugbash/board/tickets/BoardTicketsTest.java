package dev.bugbash.board.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTicketsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-10T12:00:00Z"), ZoneOffset.UTC);
  private static final ClusterId FIRST = new ClusterId(1);

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Board board;

  @SuppressWarnings("NullAway.Init")
  private BoardTickets tickets;

  @BeforeEach
  void open() throws IOException {
    BoardLocation location = new BoardLocation(folder.resolve(".bugbash"));
    board = Boards.open(location, CLOCK);
    tickets = BoardTickets.open(location, board, CLOCK);
    bring(
        "a.xml",
        """
        <testsuite name="s"><testcase classname="acme.OutboxTest" name="flushes">
        <error type="java.lang.IllegalStateException" message="closed">x
        \tat acme.post.MailSender.deliver(MailSender.java:31)
        </error></testcase></testsuite>
        """);
    bring(
        "tickets.csv",
        """
        id,title,description
        T-1,Mails are not delivered,MailSender.deliver says closed
        T-2,Mail is not delivered,"closed, says MailSender.deliver"
        T-3,Wrong colour,green
        """);
  }

  @Test
  void linksAreUndoneAndMadeAgain() {
    tickets.link("T-1", FIRST, "ann");
    board.corrections().undo("ann", 1);
    assertEquals(Map.of(), tickets.links());

    board.corrections().redo("ann", 1);

    assertEquals(Map.of("T-1", List.of(FIRST)), tickets.links());
    tickets.unlink("T-1", FIRST, "ann");
    board.corrections().undo("ann", 1);
    assertEquals(Map.of("T-1", List.of(FIRST)), tickets.links());
    board.corrections().redo("ann", 1);
    assertEquals(Map.of(), tickets.links());
  }

  @AfterEach
  void close() {
    tickets.close();
    board.close();
  }

  @Test
  void aTicketShowsItsDuplicatesAndClusters() {
    Similar similar = tickets.similar("t-1", 5).orElseThrow();

    assertEquals("T-1", similar.ticket().id());
    assertEquals("T-2", similar.tickets().get(0).ticket().id());
    assertEquals(1, similar.tickets().size());
    assertEquals(FIRST, similar.clusters().get(0).cluster().id());
    assertTrue(similar.clusters().get(0).shared().contains("mailsender"), similar.toString());
    assertEquals(Optional.empty(), tickets.similar("T-99", 5));
  }

  @Test
  void anImportKnowsHowManyOfItsTicketsLookLikeDuplicates() throws Exception {
    assertEquals(2, tickets.likelyDuplicates(0));
    long before = tickets.newest();
    bring(
        "more.csv", "id,title,description\nT-4,The colour is wrong,green again\nT-5,Other,thing\n");

    assertEquals(1, tickets.likelyDuplicates(before));
  }

  @Test
  void aLinkIsAPersonsWordAndAnEvent() {
    assertEquals(LinkOutcome.DONE, tickets.link("T-1", FIRST, "ana"));
    assertEquals(LinkOutcome.UNCHANGED, tickets.link("T-1", FIRST, "bo"));

    assertEquals(Map.of("T-1", List.of(FIRST)), tickets.links());
    assertTrue(tickets.similar("T-1", 5).orElseThrow().clusters().get(0).linked());
    assertEquals(List.of("ana linked ticket T-1"), events());

    assertEquals(LinkOutcome.DONE, tickets.unlink("T-1", FIRST, "bo"));
    assertEquals(LinkOutcome.UNCHANGED, tickets.unlink("T-1", FIRST, "bo"));
    assertEquals(Map.of(), tickets.links());
    assertEquals(List.of("ana linked ticket T-1", "bo unlinked ticket T-1"), events());
  }

  @Test
  void whatIsNotThereCantBeLinked() {
    assertEquals(LinkOutcome.NO_SUCH_TICKET, tickets.link("T-9", FIRST, "ana"));
    assertEquals(LinkOutcome.NO_SUCH_TICKET, tickets.unlink("T-9", FIRST, "ana"));
    assertEquals(LinkOutcome.NO_SUCH_CLUSTER, tickets.link("T-1", new ClusterId(99), "ana"));
    assertEquals(List.of(), events());
  }

  private List<String> events() {
    return board.eventsAfter(0, 100).stream()
        .filter(e -> e.kind().endsWith("linked"))
        .map(e -> e.who() + " " + e.kind() + " " + e.detail())
        .toList();
  }

  private void bring(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, content);
    RunDetails run = new RunDetails("n", "main", "r1", "linux", CLOCK.instant());
    new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(
            List.of(new ReportSource(path, Optional.empty())),
            new ImportedRun(run, false),
            "ana",
            (done, of, failures) -> {});
  }
}
