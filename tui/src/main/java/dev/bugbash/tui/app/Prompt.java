package dev.bugbash.tui.app;

import java.util.Locale;

/** What a line of text is asked for. */
enum Prompt {
  NOTE("note on %s", "Enter saves"),
  HAND_OVER("hand %s over to", "type a name"),
  MERGE("%s is the same as", "type a cluster's number"),
  APART("%s is not the same as", "type a cluster's number"),
  SPLIT("split off %s", "a query, such as test:Order*"),
  KNOWN("the cause of %s", "NAME = QUERY"),
  TICKET("ticket for %s", "type its id"),
  CLUSTER_OF_TICKET("cluster for %s", "type a cluster's number"),
  SAVE_VIEW("save this view as", "Enter saves"),
  WHY_NOT("why is %s not one with", "type a cluster's number");

  private final String question;
  private final String hint;

  Prompt(String question, String hint) {
    this.question = question;
    this.hint = hint;
  }

  String about(String what) {
    return String.format(Locale.ROOT, question, what);
  }

  /** Whether it is another cluster that is asked for. */
  boolean asksForAnother() {
    return this == MERGE || this == APART || this == WHY_NOT;
  }

  String hint() {
    return hint;
  }
}
