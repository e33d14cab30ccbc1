package dev.bugbash.tui.app;

/**
 * Something that a person may mean who is asked for a line of text.
 *
 * @param words that tell of it; may be empty
 */
record Offer(String text, String words) {
  static Offer of(String text) {
    return new Offer(text, "");
  }
}
