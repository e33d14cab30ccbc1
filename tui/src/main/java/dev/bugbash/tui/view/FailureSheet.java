package dev.bugbash.tui.view;

import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Trend;
import dev.bugbash.categorizer.Contrast;
import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.Ticket;
import java.util.List;
import java.util.Optional;

/**
 * All that is shown of one failure.
 *
 * @param notes on its cluster
 * @param tickets that are linked with it
 * @param variation among the cluster's failures, once it is known
 * @param contrast of their messages, likewise
 * @param relatives of the cluster
 * @param trend of the cluster over the runs
 * @param source the lines around {@link #place}; empty where they are not here
 */
public record FailureSheet(
    Member member,
    Failure failure,
    Trace trace,
    List<Note> notes,
    List<Ticket> tickets,
    Optional<Variation> variation,
    Optional<Contrast> contrast,
    Relatives relatives,
    Trend trend,
    Optional<SourceExcerpt> source) {
  public FailureSheet {
    notes = List.copyOf(notes);
    tickets = List.copyOf(tickets);
  }

  public FailureSheet with(Optional<SourceExcerpt> other) {
    return new FailureSheet(
        member, failure, trace, notes, tickets, variation, contrast, relatives, trend, other);
  }

  /** The frame to look at first, where it names a line of a file. */
  public Optional<Frame> place() {
    return trace.lines().stream()
        .filter(Trace.Line::innermostApplication)
        .flatMap(line -> line.frame().stream())
        .filter(frame -> !frame.file().isEmpty() && frame.line() > 0)
        .findFirst();
  }

  /** Whether its trace has framework frames that are folded away. */
  public boolean folds() {
    return TraceLines.folds(trace);
  }
}
