package dev.bugbash.importers.console.jvm;

/** What stands before a line of Maven, or of Ant's task of JUnit. */
enum MavenLevel {
  NONE(""),
  INFO("[INFO]"),
  WARNING("[WARNING]"),
  ERROR("[ERROR]"),
  ANT("[junit]");

  private static final int DEEPEST = 12;

  private final String mark;

  MavenLevel(String mark) {
    this.mark = mark;
  }

  static MavenLevel of(String line) {
    char first = line.isEmpty() ? '\n' : line.charAt(0);
    if (first == '[') {
      for (MavenLevel level : new MavenLevel[] {INFO, ERROR, WARNING}) {
        if (line.startsWith(level.mark)) {
          return level;
        }
      }
    }
    if (first != '[' && first != ' ') {
      return NONE;
    }
    int ant = line.indexOf("[junit] ");
    boolean behindBlanks = ant >= 0 && ant < DEEPEST && line.substring(0, ant).isBlank();
    return behindBlanks ? ANT : NONE;
  }

  /** The line, which has this level, without it and one space. */
  String without(String line) {
    if (this == NONE) {
      return line;
    }
    int end = line.indexOf(']') + 1;
    return line.startsWith(" ", end) ? line.substring(end + 1) : line.substring(end);
  }
}
