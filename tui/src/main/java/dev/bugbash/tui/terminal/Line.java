package dev.bugbash.tui.terminal;

import java.io.IOException;

/** How a terminal treats what is typed, before any program sees it. */
interface Line {
  /** No terminal. */
  Line NONE =
      new Line() {
        @Override
        public void raw() {}

        @Override
        public void restore() {}
      };

  /** Gives every key at once, and shows none. */
  void raw() throws IOException;

  /** As it was. */
  void restore() throws IOException;
}
