package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/**
 * {@code #0 /src/A.php(12): A->f()} and PHPUnit's {@code /src/ATest.php:12}. A line of the first
 * form names what was called at its place; what the place is in stands on the next line.
 */
final class PhpSyntax implements FrameSyntax {
  private static final String EXTENSION = ".php";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int extension = line.indexOf(EXTENSION);
    int mark = extension + EXTENSION.length();
    if (extension <= 0 || extension > 1_000 || mark + 1 >= line.length()) {
      return Optional.empty();
    }
    int end = Place.endOfDigits(line, mark + 1);
    boolean called = line.charAt(mark) == '(' && line.startsWith("): ", end);
    boolean bare = line.charAt(mark) == ':' && end == line.length();
    int from = beginning(line, extension);
    if (end == mark + 1 || from < 0 || !(called || bare)) {
      return Optional.empty();
    }
    String file = line.substring(from, mark);
    String within = called ? calledBy(next) : "";
    int owner = Math.max(within.indexOf("->"), within.indexOf("::"));
    String module = owner > 0 ? within.substring(0, owner) : Place.tail(file);
    return Optional.of(
        new Frame(
            module,
            owner > 0 ? within.substring(owner + 2) : within,
            file,
            Place.line(line, mark),
            FrameKinds.of(module, file)));
  }

  /** Where the path begins; -1 where something else stands before it. */
  private static int beginning(String line, int extension) {
    int blank = line.lastIndexOf(' ', extension);
    if (blank < 0) {
      return 0;
    }
    String before = line.substring(0, blank);
    boolean numbered = before.startsWith("#") && Place.endOfDigits(before, 1) == before.length();
    boolean listed = Place.endOfDigits(before.strip(), 0) == before.strip().length();
    boolean placed = before.equals("at") || before.endsWith(" in");
    return numbered || listed || placed ? blank + 1 : -1;
  }

  /** The function of {@code #1 file(2): A\B->f(Object(C))}. */
  private static String calledBy(String next) {
    int colon = next.startsWith("#") ? next.indexOf(": ") : -1;
    int open = colon < 0 ? -1 : next.indexOf('(', colon);
    return open < 0 ? "" : next.substring(colon + 2, open);
  }
}
