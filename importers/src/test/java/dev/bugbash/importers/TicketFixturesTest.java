package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.model.Ticket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of the trackers' fixtures, and that nobody else claims them. */
final class TicketFixturesTest {
  private static final Path EXPECTED =
      Path.of("src/test/resources/dev/bugbash/importers/tickets.txt");

  static List<ReportFormat> formats() {
    return Formats.own();
  }

  private static boolean ofTickets(ReportFormat format) {
    return format.getClass().getPackageName().contains(".tickets.");
  }

  /** {@code -Dbugbash.update} writes what is read; look at the difference. */
  @Test
  void everyFieldIsRead() throws IOException {
    StringBuilder read = new StringBuilder();
    for (ReportFormat format : Formats.own()) {
      if (ofTickets(format)) {
        FormatFixtures.of(format).forEach(fixture -> append(read, fixture));
      }
    }

    if (System.getProperty("bugbash.update") != null) {
      Files.writeString(EXPECTED, read);
    }
    assertEquals(Files.readString(EXPECTED), read.toString());
  }

  private static void append(StringBuilder text, Path fixture) {
    Read read = Recorder.readFile(fixture).get(0);
    text.append("## ").append(Path.of("../fixtures").relativize(fixture)).append('\n');
    for (Ticket ticket : read.tickets) {
      text.append(ticket.id()).append(" | ").append(oneLine(ticket.title()));
      text.append("\n  ").append(ticket.status()).append(" | ").append(ticket.reporter());
      text.append(" > ").append(ticket.assignee()).append(" | ").append(ticket.created());
      text.append(" | ").append(ticket.labels()).append(" | ").append(ticket.link());
      text.append(" | duplicate of ").append(ticket.duplicateOf()).append('\n');
      text.append("  ").append(oneLine(ticket.description())).append('\n');
    }
    read.warnings.forEach(warning -> text.append("! ").append(warning).append('\n'));
    text.append('\n');
  }

  private static String oneLine(String text) {
    return text.replace("\r", "").replace("\n", "⏎");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void oneFormatOnlyClaimsAReport(ReportFormat format) throws IOException {
    for (Path fixture : FormatFixtures.of(format)) {
      byte[] bytes = Files.readAllBytes(fixture);
      String head = Decoding.head(java.util.Arrays.copyOf(bytes, Math.min(8192, bytes.length)));
      List<String> others = new ArrayList<>();
      for (ReportFormat other : Formats.own()) {
        boolean matters = ofTickets(other) || ofTickets(format);
        if (matters && other.recognises(head, "x") && !other.name().equals(format.name())) {
          others.add(other.name());
        }
      }
      assertEquals(List.of(), others, fixture.toString());
    }
  }
}
