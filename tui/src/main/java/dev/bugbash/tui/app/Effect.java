package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.board.Relations;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Frame;
import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.view.Tab;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Something to be done outside of the model. */
sealed interface Effect {
  /** By the thread of the board. */
  sealed interface OnBoard extends Effect {}

  /** The import in the background ends, and nothing of it stays. */
  record CancelImport() implements OnBoard {}

  /** Something that a person decided; it is done in its turn, whatever else is asked for. */
  sealed interface Deciding extends OnBoard {}

  record Claim(List<ClusterId> clusters) implements Deciding {}

  record Release(List<ClusterId> clusters) implements Deciding {}

  /** Gives the clusters that are held from here to somebody else. */
  record HandOver(List<ClusterId> clusters, String to) implements Deciding {}

  /** Takes somebody else's claim, if it is still as it was seen. */
  record TakeOver(dev.bugbash.model.Claim seen) implements Deciding {}

  record AddNote(List<ClusterId> clusters, String text) implements Deciding {}

  /**
   * Makes one cluster of several.
   *
   * @param force whether earlier decisions that say otherwise end
   */
  record Merge(ClusterId into, List<ClusterId> others, boolean force) implements Deciding {}

  /**
   * @param text what the person adds; may be empty
   */
  record Close(List<ClusterId> clusters, Closing.Reason reason, String text) implements Deciding {}

  record Reopen(List<ClusterId> clusters) implements Deciding {}

  /**
   * Says that two clusters have different causes.
   *
   * @param force whether earlier decisions that say otherwise end
   */
  record Apart(ClusterId one, ClusterId other, boolean force) implements Deciding {}

  /**
   * Says that some failures of a cluster have another cause.
   *
   * @param force whether earlier decisions that say otherwise end
   */
  record Split(ClusterId cluster, Selection selection, boolean force) implements Deciding {}

  /**
   * Names a cause.
   *
   * @param query that its failures meet
   */
  record AddKnown(String name, String query) implements Deciding {}

  /** Takes back what was decided last. */
  record Undo() implements Deciding {}

  /** Decides again what was taken back last. */
  record Redo() implements Deciding {}

  /** Says that a ticket is about clusters. */
  record Link(String ticket, List<ClusterId> clusters) implements Deciding {}

  /** Answered by {@link Event.Offered}. */
  record FindPeople(List<ClusterId> clusters) implements OnBoard {}

  /** Tells others what is looked at, and asks what they look at. */
  record Look(Optional<ClusterId> cluster) implements OnBoard {}

  /** The rows of a listing, as they are to be told now. */
  record ReadListing(Tab.Kind kind, Instant now, Supplier<ZoneId> zone) implements OnBoard {}

  record ReadMembers(ClusterId cluster) implements OnBoard {}

  record ReadFailure(Member member) implements OnBoard {}

  /** What varies among the messages of {@code members}. */
  record FindVariation(ClusterId cluster, List<Member> members) implements OnBoard {}

  /** Answered by {@link Event.Found} or {@link Event.Mistaken}. */
  record Search(String query) implements OnBoard {}

  /** What a person keeps for themselves. */
  sealed interface Keeping extends OnBoard {}

  /** Answered by {@link Event.ViewsKept}. */
  record SaveView(SavedView view) implements Keeping {}

  record ForgetView(String name) implements Keeping {}

  /** By the thread that explains. */
  sealed interface Explaining extends OnBoard {}

  /** How the clusters {@code rows} hang together; before anything else is asked. */
  record FindRelations(List<ClusterRow> rows) implements Explaining {}

  record FindRelatives(ClusterId cluster) implements Explaining {}

  /** How a cluster went over the runs. */
  record FindTrend(ClusterId cluster) implements Explaining {}

  /** What is like a ticket. */
  record FindSimilar(String ticket) implements Explaining {}

  /** Which tickets the first of these clusters is like; answered by {@link Event.Offered}. */
  record FindTickets(List<ClusterId> clusters) implements Explaining {}

  record Explain(WhyView.Question question) implements Explaining {}

  /** By the thread that cuts the merge tree. */
  sealed interface Recutting extends OnBoard {}

  /**
   * The clusters coarser or finer.
   *
   * @param from empty for the granularity of the board
   * @param step -1 for coarser, 1 for finer
   */
  record Recut(Optional<Granularity> from, int step) implements Recutting {}

  /** Makes the clusters what the last {@link Recut} showed. */
  record ApplyRecut(Granularity granularity) implements Recutting {}

  /** By the thread that fetches what goes with a failure. */
  sealed interface Fetching extends OnBoard {}

  /** The source lines around a frame of the member's trace. */
  record FindSource(Member member, Frame frame) implements Fetching {}

  /** The command that runs a test again; answered by {@link Event.ToCopy} or a refusal. */
  record FindRerun(Member member, String stack) implements Fetching {}

  /** A summary of the clusters in Markdown; answered by {@link Event.ToCopy}. */
  record Summarize(List<ClusterRow> clusters, Relations relations) implements Fetching {}

  /** Answered by {@link Event.LinksFound}. */
  record FindLinks(ClusterId cluster) implements Fetching {}

  /** By the thread that draws. */
  sealed interface OnDisplay extends Effect {}

  record Redraw() implements OnDisplay {}

  record Suspend() implements OnDisplay {}

  /** Opens the person's editor. */
  record Edit(Path file, int line) implements OnDisplay {}

  /** Shows a text in the person's pager. */
  record Page(String text) implements OnDisplay {}

  /** Opens an address in the person's browser. */
  record Browse(String address) implements OnDisplay {}

  /**
   * Puts a text on the clipboard.
   *
   * @param what it is, such as {@code the stack trace}
   */
  record Copy(String text, String what) implements OnDisplay {}
}
