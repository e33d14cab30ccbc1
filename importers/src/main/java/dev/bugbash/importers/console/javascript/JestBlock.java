package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Evidence;
import java.util.Set;

/** What stands, indented by four or more, below {@code ● title} or below {@code console.log}. */
final class JestBlock {
  private static final int INDENTATION = 4;
  private static final String BULLET = "  ● ";
  private static final Set<String> NO_TESTS =
      Set.of("", "Console", "Deprecation Warning:", "Validation Warning:");

  private final String title;
  private final Evidence text = new Evidence();

  private JestBlock(String title) {
    this.title = title;
  }

  /** Two blanks behind the bullet are before what Jest has to say itself. */
  static JestBlock below(String line) {
    boolean own = line.startsWith(" ", BULLET.length());
    return new JestBlock(own ? "" : line.substring(BULLET.length()).strip());
  }

  static JestBlock printed() {
    return new JestBlock("");
  }

  static boolean begins(String line) {
    return line.startsWith(BULLET);
  }

  static boolean beginsPrinted(String line) {
    return line.startsWith("  console.");
  }

  static boolean holds(String line) {
    return line.isBlank() || Titles.indentation(line) >= INDENTATION;
  }

  void add(String line) {
    text.add(line);
  }

  boolean ofTest() {
    return !NO_TESTS.contains(title);
  }

  boolean ofFile() {
    return title.equals("Test suite failed to run");
  }

  String title() {
    return title;
  }

  String text() {
    return text.toString();
  }
}
