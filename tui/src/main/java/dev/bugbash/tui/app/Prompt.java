package dev.bugbash.tui.app;

import java.util.Locale;

/** What a line of text is asked for. */
enum Prompt {
  NOTE("note on %s", "Enter saves"),
  MERGE("%s has one cause with", "a cluster, Enter"),
  SAVE_VIEW("save this view as", "Enter saves"),
  WHY_NOT("why is %s not one with", "a cluster, Enter");

  private final String question;
  private final String hint;

  Prompt(String question, String hint) {
    this.question = question;
    this.hint = hint;
  }

  String about(String clusters) {
    return String.format(Locale.ROOT, question, clusters);
  }

  String hint() {
    return hint;
  }
}
