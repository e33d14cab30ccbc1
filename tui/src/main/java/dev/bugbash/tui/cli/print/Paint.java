package dev.bugbash.tui.cli.print;

/** A colour or weight of terminal text. */
public enum Paint {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  GREEN("32"),
  YELLOW("33"),
  RED("31");

  private final String code;

  Paint(String code) {
    this.code = code;
  }

  String on(String text) {
    return this == PLAIN || text.isBlank() ? text : "\033[" + code + "m" + text + "\033[0m";
  }
}
