package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.LinkOutcome;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.Locale;

/** Tells how linking or unlinking ended. */
final class LinkAnswer {
  private final Desk desk;
  private final Board board;
  private final String ticket;
  private final ClusterId cluster;

  LinkAnswer(Desk desk, Board board, String ticket, ClusterId cluster) {
    this.desk = desk;
    this.board = board;
    this.ticket = ticket;
    this.cluster = cluster;
  }

  /**
   * Prints it; returns the exit code.
   *
   * @param state of ticket and cluster from now on, such as {@code linked with}
   */
  int print(LinkOutcome outcome, String state) {
    if (outcome == LinkOutcome.NO_SUCH_TICKET) {
      throw TicketArgument.unknown(ticket);
    }
    if (outcome == LinkOutcome.NO_SUCH_CLUSTER) {
      return new ClaimAnswer(desk, board).unknown(cluster);
    }
    if (desk.json()) {
      desk.printJson(new Linked(ticket, cluster, outcome));
    } else {
      String already = outcome == LinkOutcome.UNCHANGED ? " already" : "";
      desk.say(Phrase.of("%s is %s %s%s.", ticket, state, cluster, already));
    }
    return ExitCode.DONE;
  }

  private record Linked(String ticket, ClusterId cluster, LinkOutcome outcome)
      implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("ticket", ticket);
      json.writeStringField("cluster", cluster.toString());
      json.writeStringField("outcome", outcome.name().toLowerCase(Locale.ROOT));
    }
  }
}
