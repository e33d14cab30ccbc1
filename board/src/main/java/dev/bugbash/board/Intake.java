package dev.bugbash.board;

import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.ClusterId;
import java.util.Set;

/**
 * One run on its way onto the board. Until {@link #commit} nobody sees anything of it; a process
 * that dies before leaves nothing behind.
 */
public interface Intake extends AutoCloseable {
  /** A visitor for one reading thread; several threads may each have their own. */
  ReportVisitor visitor();

  /** Categorizes what came in, and puts the whole run on the board in one transaction. */
  ImportSummary commit();

  /** The clusters that the committed failures belong to; empty before {@link #commit}. */
  Set<ClusterId> clusters();

  /** How many failures all visitors have been shown so far. */
  int failuresRead();

  /** Drops what was not committed. */
  @Override
  void close();
}
