package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.Link;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.categorizer.known.ConditionException;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Optional;

/**
 * What people change about clusters. Every change is all or nothing, with an event in the same
 * transaction, and what a person decided is obeyed by every later import.
 */
public interface Corrections {
  /** Says that the clusters have one cause; {@code into} keeps its id. */
  CorrectionOutcome merge(ClusterId into, List<ClusterId> others, Decision decision);

  /**
   * Says that the selected failures have another cause; they go to a new cluster.
   *
   * @throws ConditionException when the selection's text has a mistake
   */
  CorrectionOutcome split(ClusterId cluster, Selection selection, Decision decision);

  /** Says that failures belong to another cluster. */
  CorrectionOutcome move(List<Long> failures, ClusterId to, Decision decision);

  /**
   * Says that two clusters have different causes: nothing that comes later brings them together.
   * {@link CorrectionOutcome.Corrected} with no failure that changed its cluster.
   */
  CorrectionOutcome apart(ClusterId one, ClusterId other, Decision decision);

  /** Undoes the newest decisions of one person, the newest first; stops at one that can't be. */
  List<Undone> undo(String who, int count);

  /**
   * Undoes one of the decisions that {@link #undoable} tells, whatever that person did since.
   *
   * @param event see {@link Undoable#sequence}
   * @return empty where that is no decision of that person that stands
   */
  Optional<Undone> undoEvent(String who, long event);

  /**
   * Makes again what a person undid, the last undone first, until they decide something new; stops
   * at one that can't be. Of a merge, split, move or known cause that is made again all counts that
   * is on the board by now; what others decided since then stands.
   */
  List<Redone> redo(String who, int count);

  /** What {@link #undo} would undo, in that order, whether it can be or not. */
  List<Undoable> undoable(String who, int limit);

  /** What {@link #redo} would make again, in that order, whether it can be or not. */
  List<Undoable> redoable(String who, int limit);

  /** Where a cluster went; empty for one that was not merged. */
  Optional<MergedCluster> merged(ClusterId cluster);

  /** How alike failures have to be to share a cluster here. */
  Granularity granularity();

  /**
   * Groups all signatures anew at the granularity of the board, as far as people left that open;
   * clusters keep their ids.
   */
  Reclustering recluster(String who, boolean dryRun);

  /**
   * The clusters coarser and finer. The first after a change of the clusters takes as long as
   * grouping them; it is kept with the board.
   */
  Recut recut();

  /**
   * Has what {@link #recut} needs kept with the board, so that nobody who looks has to wait for it;
   * not where it takes long and little is new, since who imports waits too.
   *
   * @param made so many clusters were just made
   */
  void prepareRecut(int made);

  /** The same one where neither clusters nor hands have changed; cheap where only hands have. */
  Recut recut(Recut before);

  /**
   * Makes the clusters as {@code shown} has them at a granularity, and places by it from now on.
   *
   * @return empty, with nothing changed, where the clusters are others by now
   */
  Optional<Reclustering> apply(Recut shown, Granularity granularity, String who);

  /** What people said about signatures, and holds; the oldest first. */
  List<Link> links();

  /** The oldest first. */
  List<KnownCause> knownCauses();

  /**
   * Adds a cause, and gives it the failures that meet its condition.
   *
   * @throws ConditionException when its text has a mistake, or takes too long
   */
  KnownOutcome addKnown(KnownCause cause);

  /** Forgets a cause; its failures stay where they are. */
  KnownOutcome removeKnown(String name, String who);

  /**
   * Says what a known cause would have taken so far; changes nothing.
   *
   * @throws ConditionException when the text has a mistake, or takes too long
   */
  Trial tryKnown(Condition.Kind kind, String text);

  /** All that people decided, as a file that can be reviewed, see docs/rules.md. */
  String exportRules();

  /**
   * Takes over decisions from such a file: all or nothing.
   *
   * @throws RulesException when the file has a mistake, or contradicts the board
   */
  RulesImport importRules(String text, Decision decision);
}
