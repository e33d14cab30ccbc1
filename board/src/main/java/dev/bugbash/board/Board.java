package dev.bugbash.board;

import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Kinship;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import dev.bugbash.model.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shared state of a bug bash. All methods may be called from any thread and throw {@link
 * BoardException} when the database can't be used.
 */
public interface Board extends AutoCloseable {
  /**
   * All clusters in triage order: by their state, then by size together with what follows from
   * them, then by number.
   */
  List<ClusterRow> clusters();

  Optional<ClusterRow> cluster(ClusterId id);

  /**
   * The failures of a cluster, by run (newest first) and test; numbers in names count as numbers.
   *
   * @param limit at most so many; which these are is told by the numbers at the ends of names alone
   */
  List<Member> members(ClusterId id, int limit);

  /** The whole failure, with its texts as the report gave them. */
  Optional<Failure> failure(long number);

  /**
   * The messages of failures, in their order; without those that are not on the board any more.
   *
   * @param members at most some thousand
   */
  default List<String> messages(List<Member> members) {
    return members.stream()
        .flatMap(member -> failure(member.number()).stream())
        .map(Failure::message)
        .toList();
  }

  /** What the signatures of all clusters say, by the number of their cluster. */
  Map<Long, List<Evidence>> evidence();

  /**
   * Which clusters follow from others, and which are of one family. Kept on the board; the first
   * who asks after a change waits until it is found anew.
   */
  Kinship kinship();

  /** The cluster that a failure is in and its signature. */
  Optional<Place> place(long failure);

  /**
   * Where a failure is.
   *
   * @param cluster that owns the signature
   */
  record Place(ClusterId cluster, Signature signature) {}

  /** Newest last. */
  List<Note> notes(ClusterId id);

  /** In the order of import. */
  List<RunRow> runs();

  List<Ticket> tickets();

  /** Begins a run, or a further shard of one. */
  Intake begin(ImportedRun run, String who);

  /** Makes {@code who} the owner if, and only if, nobody else is; reopens what was closed. */
  ClaimOutcome claim(ClusterId id, String who);

  /** Gives the cluster up if {@code who} holds it. */
  ClaimOutcome release(ClusterId id, String who);

  /**
   * Gives the claim of {@code from} to {@code to} if, and only if, {@code from} holds it; it is
   * held since now then. Nothing changes where the two are one.
   */
  ClaimOutcome handOver(ClusterId id, String from, String to);

  /**
   * Gives the claim {@code seen}, of somebody else, to {@code who} if, and only if, it is still as
   * it was seen. Where nobody holds the cluster by now, it is claimed.
   */
  ClaimOutcome takeOver(Claim seen, String who);

  /**
   * Closes a cluster that nobody else holds; the claim of who closes it ends. What was closed
   * before stays so, unless it came back since.
   */
  ClosingOutcome close(ClusterId id, Closing closing);

  /** Opens a cluster that was closed; anybody may. */
  ClosingOutcome reopen(ClusterId id, String who);

  /** Adds a note; false where there is no such cluster. */
  boolean note(ClusterId id, String who, String text);

  /** What people change about clusters, and undo. */
  Corrections corrections();

  /** How clusters, runs and people went over time. */
  Chronicle chronicle();

  /**
   * Says that {@code who} has the board open now, and what they look at; to be said again every few
   * seconds. No event; whoever may only read the board is seen by nobody. Never waits long.
   */
  void look(String who, Optional<ClusterId> at);

  /** Who else has the board open: those who looked in the last ten seconds, by name. */
  List<Presence> presence();

  /** The sequence of the newest event; 0 on an empty board. Cheap enough to ask each 200 ms. */
  long sequence();

  /** Events after {@code sequence}, oldest first, at most {@code limit}. */
  List<BoardEvent> eventsAfter(long sequence, int limit);

  @Override
  void close();
}
