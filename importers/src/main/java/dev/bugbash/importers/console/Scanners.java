package dev.bugbash.importers.console;

import java.util.List;

/**
 * The scanners of all tools over one log, in the order of the tools. Each is shown the lines that
 * may begin something of its tool, and while something is under way every line: most lines of a log
 * concern one tool or none.
 */
final class Scanners {
  /** All characters beyond are one. */
  private static final int ASCII = 128;

  private final Log log;
  private final LineScanner[] scanners;

  /** The scanners, a bit for each, that are shown a line for a character of it. */
  private final int[] byFirst = new int[ASCII + 1];

  private final int[] byLast = new int[ASCII + 1];

  /** Those that are shown every line, and those that are while something is under way. */
  private int always;

  private int busy;

  Scanners(List<ConsoleFormat> tools, Log log) {
    this.log = log;
    this.scanners = tools.stream().map(tool -> tool.scanner(log)).toArray(LineScanner[]::new);
    for (int i = 0; i < scanners.length; i++) {
      Beginnings beginnings = scanners[i].beginnings();
      mark(byFirst, beginnings.first(), 1 << i);
      mark(byLast, beginnings.last(), 1 << i);
      always |= beginnings.equals(Beginnings.ANY) ? 1 << i : 0;
    }
  }

  private static void mark(int[] shown, String characters, int scanner) {
    characters.chars().forEach(c -> shown[Math.min(c, ASCII)] |= scanner);
  }

  /** Shows a line to those whom it may concern; gives them, a bit for each. */
  int line(int number, String line) {
    log.at(number, line);
    int shown = always | busy | concerned(line);
    for (int left = shown; left != 0; left &= left - 1) {
      int scanner = Integer.numberOfTrailingZeros(left);
      scanners[scanner].line(line);
      if ((always >> scanner & 1) == 0) {
        busy = scanners[scanner].idle() ? busy & ~(1 << scanner) : busy | 1 << scanner;
      }
    }
    return shown;
  }

  private int concerned(String line) {
    int length = line.length();
    int at = 0;
    while (at < length && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at == length
        ? 0
        : byFirst[Math.min(line.charAt(at), ASCII)]
            | byLast[Math.min(line.charAt(length - 1), ASCII)];
  }

  /** The first of these scanners that has started; -1 where none has. */
  int started(int among) {
    for (int left = among; left != 0; left &= left - 1) {
      int scanner = Integer.numberOfTrailingZeros(left);
      if (scanners[scanner].started()) {
        return scanner;
      }
    }
    return -1;
  }

  /** The log is over; whether any tool has been at work in it. */
  boolean end() {
    boolean any = false;
    for (LineScanner scanner : scanners) {
      scanner.end();
      any |= scanner.started();
    }
    return any;
  }
}
