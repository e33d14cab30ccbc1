package dev.bugbash.tui.input;

/** What a key can do. */
public enum Action {
  DOWN,
  UP,
  PAGE_DOWN,
  PAGE_UP,
  FIRST,
  LAST,
  ENTER,
  BACK,
  NEXT_PANEL,
  PREVIOUS_PANEL,
  ZOOM,
  NEXT_MEMBER,
  PREVIOUS_MEMBER,
  UNFOLD,
  CLAIM,
  RELEASE,
  NOTE,
  FILTER,
  WHY,
  WHY_NOT,
  COARSER,
  FINER,
  HELP,
  REDRAW,
  SUSPEND,
  QUIT,
  ABORT
}
