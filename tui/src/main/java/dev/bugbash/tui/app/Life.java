package dev.bugbash.tui.app;

/** Whether the screen goes on. */
enum Life {
  RUNNING,
  /** Asked to quit while an import runs; the same key again means it. */
  WARNED,
  /** Asked to cancel the import; the same key again means it. */
  CANCELLING,
  ENDED
}
