package dev.bugbash.board.tickets;

/** How linking a ticket with a cluster, or unlinking it, ended. */
public enum LinkOutcome {
  DONE,
  /** It was so already. */
  UNCHANGED,
  NO_SUCH_TICKET,
  NO_SUCH_CLUSTER
}
