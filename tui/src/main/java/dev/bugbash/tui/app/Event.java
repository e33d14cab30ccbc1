package dev.bugbash.tui.app;

import dev.bugbash.board.BoardEvent;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Presence;
import dev.bugbash.board.Relations;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Trend;
import dev.bugbash.board.corrections.Reclustering;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.categorizer.Contrast;
import dev.bugbash.categorizer.Trace;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.view.ListingPage;
import dev.bugbash.tui.view.SourceExcerpt;
import dev.bugbash.tui.view.Tab;
import dev.bugbash.tui.view.WhySheet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something that the screen has to react to. */
sealed interface Event {
  /** From the person in front of it. */
  record Entered(Input input) implements Event {}

  record Resized(Size size) implements Event {}

  record Ticked(Instant now) implements Event {}

  /** From the board. */
  sealed interface Arrival extends Event {}

  /**
   * The board was read anew.
   *
   * @param news what happened since the last reading; empty at the first
   */
  record BoardRead(BoardSnapshot board, List<BoardEvent> news) implements Arrival {}

  /**
   * @param tickets that are linked with the cluster
   */
  record MembersRead(
      ClusterId cluster, List<Member> members, List<Note> notes, List<Ticket> tickets)
      implements Arrival {}

  record FailureRead(Member member, Failure failure, Trace trace) implements Arrival {}

  /** What varies among the failures of a cluster, and which words of their messages do. */
  record VariationFound(ClusterId cluster, Variation variation, Contrast contrast)
      implements Arrival {}

  /** How all clusters hang together. */
  record RelationsFound(Relations relations) implements Arrival {}

  record RelativesFound(ClusterId cluster, Relatives relatives) implements Arrival {}

  record TrendFound(ClusterId cluster, Trend trend) implements Arrival {}

  record Explained(WhyView.Question question, WhySheet sheet) implements Arrival {}

  record RecutRead(Recut.View view) implements Arrival {}

  /**
   * @param outcome empty where the clusters were others by then
   */
  record Recutted(Optional<Reclustering> outcome) implements Arrival {}

  /** The clusters that a query finds. */
  record Found(String query, Set<ClusterId> clusters) implements Arrival {}

  /** A query could not be answered. */
  record Mistaken(String query, String problem) implements Arrival {}

  /**
   * What became of claims or releases.
   *
   * @param outcomes one for each cluster
   */
  record Answered(Map<ClusterId, ClaimOutcome> outcomes) implements Arrival {}

  /** What a person may mean who is asked for a line about {@code clusters}; the best first. */
  record Offered(Prompt prompt, List<ClusterId> clusters, List<Offer> offers) implements Arrival {}

  /**
   * Something was decided, or could not be.
   *
   * @param about the cluster to look at now, where it is about one
   */
  record Decided(String words, boolean refused, Optional<ClusterId> about) implements Arrival {}

  /** Something can only be decided against earlier decisions, which {@code question} tells. */
  record Opposed(String question, Effect.Deciding again) implements Arrival {}

  /** Who else has the board open. */
  record OthersSeen(List<Presence> others) implements Arrival {}

  record ListingRead(Tab.Kind kind, ListingPage page) implements Arrival {}

  record SimilarFound(String ticket, Similar similar) implements Arrival {}

  /**
   * Views were saved or removed.
   *
   * @param views all that there are now
   * @param shown name of the one to go to; empty for the first
   */
  record ViewsKept(List<SavedView> views, String shown, String words) implements Arrival {}

  /** What was fetched for a failure. */
  sealed interface Fetched extends Arrival {}

  /**
   * @param source empty where the working tree does not have it
   */
  record SourceFound(Member member, Optional<SourceExcerpt> source) implements Fetched {}

  /** A text is ready for the clipboard. */
  record ToCopy(String text, String what) implements Fetched {}

  record LinksFound(ClusterId cluster, List<Link> links) implements Fetched {}

  /** Nothing could be fetched; {@code reason} says why. */
  record NotFetched(String reason) implements Fetched {}

  /**
   * The display has done something.
   *
   * @param words what; empty where there is nothing to say
   */
  record Displayed(String words, boolean failed) implements Fetched {}

  /** The board could not be used. */
  record BoardFailed(String problem) implements Arrival {}

  /** From the import in the background. */
  sealed interface Progress extends Event {}

  record Importing(int done, int of, int failures) implements Progress {}

  record Imported(ImportSummary summary) implements Progress {}

  record ImportFailed(String problem) implements Progress {}
}
