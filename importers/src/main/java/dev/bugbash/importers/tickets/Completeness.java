package dev.bugbash.importers.tickets;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Ticket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Hands over the tickets of an export, and says where that is not all that the tracker has, or less
 * than it seems.
 */
public final class Completeness {
  /** Ids that are remembered, to tell when one comes again. */
  private static final int MOST_IDS = 100_000;

  private static final int LONGEST_ID = 60;
  private static final int MOST_WARNINGS = 20;

  private final Map<String, Integer> lines = new HashMap<>();
  private int repeated;
  private int tickets;
  private int leftOut;
  private int nothing;
  private long total = -1;
  private boolean more;
  private long first = -1;

  /**
   * One ticket was read. Of two with one id the later one is kept, which is a warning.
   *
   * @param line where it begins
   */
  public void ticket(ReportSink sink, TicketDraft draft, int line) {
    tickets++;
    Ticket ticket = draft.ticket("line-" + line);
    Integer before = lines.size() < MOST_IDS ? lines.put(ticket.id(), line) : null;
    if (before != null && repeated++ < MOST_WARNINGS) {
      String id = BoundedText.of(ticket.id(), LONGEST_ID);
      sink.warning(
          new Warning(
              line, "ticket " + id + " was on line " + before + " already; this one replaces it"));
    }
    sink.ticket(ticket);
  }

  /** Something that is no ticket but counts as one, such as a pull request. */
  public void leftOut() {
    leftOut++;
  }

  /** An entry without id and title. */
  public void nothing() {
    nothing++;
  }

  /** What has been read so far, left out or not. */
  public int entries() {
    return tickets + leftOut + nothing;
  }

  /** The tracker says how many there are in all; negative where it does not. */
  public void total(long number) {
    total = Math.max(total, number);
  }

  /** A page begins with the ticket of that number, from 0; negative where it does not say so. */
  public void pageBegins(long number) {
    first = first < 0 ? number : first;
  }

  /** Whether the tracker says that more follow what was read last. */
  public void more(boolean follow) {
    more = follow;
  }

  /** Warns where the number is that at which the tracker ends a page. */
  public void warnOfFullPage(ReportSink sink, Set<Integer> pages) {
    if (pages.contains(entries()) && total < 0 && !more) {
      sink.warning(
          new Warning(
              0,
              "may be partial: it holds exactly %d tickets, as many as fit into one page"
                  .formatted(entries())));
    }
  }

  /** Tells the sink what is missing. */
  public void tell(ReportSink sink) {
    if (repeated > MOST_WARNINGS) {
      int others = repeated - MOST_WARNINGS;
      sink.warning(new Warning(0, others + " more tickets have an id that was there already"));
    }
    if (total > entries()) {
      partial(sink, "it holds %d of %d tickets".formatted(entries(), total));
    } else if (more) {
      partial(sink, "it holds %d of the tickets and the tracker has more".formatted(entries()));
    } else if (first > 0 && total < 0) {
      partial(sink, "it begins after the first %d tickets".formatted(first));
    }
    if (leftOut > 0) {
      sink.warning(
          new Warning(
              0,
              leftOut
                  + (leftOut == 1 ? " pull or merge request was" : " pull or merge requests were")
                  + " left out"));
    }
    if (nothing > 0) {
      sink.warning(
          new Warning(
              0,
              nothing + (nothing == 1 ? " entry has" : " entries have") + " neither id nor title"));
    }
  }

  private static void partial(ReportSink sink, String what) {
    sink.warning(new Warning(0, "is partial: " + what + "; export the other pages too"));
  }
}
