package dev.bugbash.tui.theme;

/** What a piece of text is, as far as its looks are concerned. */
public enum Role {
  TEXT,
  /** Second in importance. */
  MUTED,
  STRONG,
  /** A heading. */
  TITLE,
  /** Title of the panel that has the keyboard; also without colours no other title looks so. */
  FOCUS,
  /** The view on the screen, among the others. */
  TAB,
  /** A row that is marked. */
  MARKED,
  /** Lines between panels. */
  RULE,
  /** The row under the cursor, in the panel that has the keyboard. */
  SELECTED,
  /** The row under the cursor elsewhere. */
  SELECTED_IDLE,
  NEW,
  MINE,
  /** Held by somebody else. */
  HELD,
  /** Exception type of a failure. */
  CAUSE,
  /** The frame to look at first. */
  CULPRIT,
  /** What one of two compared values has and the other has not. */
  DIFFERENT,
  /** What the failures of a cluster share, or what speaks for one cause. */
  COMMON,
  /** What varies among the failures of a cluster, or what speaks against one cause. */
  VARIES,
  /** A text that was looked for. */
  HIT,
  APPLICATION,
  FRAMEWORK,
  KEY,
  /** Good news of what just happened. */
  TOAST,
  /** Bad news, or a refusal. */
  ALARM
}
