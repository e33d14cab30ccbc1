package dev.bugbash.importers.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TicketsTest {
  private static List<String> ids(Read read) {
    assertEquals("", read.problem);
    return read.tickets.stream().map(Ticket::id).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsATableWithAnyDelimiter(String delimiter) {
    String csv =
        "\ufeff\"Id\"|Summary|Status|Labels|Labels|Comment|Comment\r\n"
            + "BUG-1|\"two\nlines, and; more\"|open|ui|slow|x|y\r\n"
            + "\r\nBUG-2|\"\"\"quoted\"\"\"|done||||\r\n";

    Read read = Recorder.read(csv.replace("|", delimiter));

    assertEquals("tickets-csv", read.format);
    assertEquals(List.of("BUG-1", "BUG-2"), ids(read));
    Ticket first = read.tickets.get(0);
    assertEquals("two\nlines, and; more", first.title());
    assertEquals(List.of("ui", "slow"), first.labels());
    assertEquals("open", first.status());
    assertEquals("\"quoted\"", read.tickets.get(1).title());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aRowWithoutIdIsNamedByTheLineWhereItBegins() {
    Read read = Recorder.read("Title,Body\nfirst,\"a\nb\"\nsecond,c\n");

    assertEquals(List.of("line-2", "line-4"), ids(read));
  }

  @Test
  void aRowOfAnotherLengthIsAWarning() {
    Read read = Recorder.read("Id,Title,Status\n1,short\n");

    assertEquals(List.of("line 2: has 2 columns, the header 3"), read.warnings);
  }

  @Test
  void aQuoteThatIsNeverClosedMakesTheTableUnreadable() {
    Read read = Recorder.read("Id,Title\n1,\"never closed\n2,x\n");

    assertTrue(read.problem.contains("not a table"), read.problem);
  }

  @Test
  void readsNestedNumberedAndDoneTasks() {
    Read read =
        Recorder.read(
            """
            # Bug bash

            - [ ] BUG-12 cart is empty @ann label:ui https://example.org/1
                  after a reload
              - [x] #34 nested
            1. [X] numbered
            2) [ ] another
            * not a task
            text
            + [ ] last
            """);

    assertEquals("tickets-markdown", read.format);
    assertEquals(List.of("BUG-12", "34", "line-6", "line-7", "line-10"), ids(read));
    Ticket first = read.tickets.get(0);
    assertEquals("after a reload", first.description());
    assertEquals("ann", first.assignee());
    assertEquals(List.of("ui"), first.labels());
    assertEquals("https://example.org/1", first.link());
    assertEquals(
        List.of("open", "done", "done", "open", "open"),
        read.tickets.stream().map(Ticket::status).toList());
  }
}
