package dev.bugbash.importers.console.python;

import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.Set;

/**
 * A test as unittest names it: {@code test_a (pkg.Case)}, since Python 3.11 {@code test_a
 * (pkg.Case.test_a)}.
 *
 * @param rest what follows, such as the parameters of a subtest
 */
record UnittestTitle(String name, String suite, String rest) {
  /** The class that unittest makes of a file that does not load. */
  private static final String NOT_LOADED = "unittest.loader._FailedTest";

  private static final Set<String> AROUND =
      Set.of("setUpClass", "tearDownClass", "setUpModule", "tearDownModule");

  /** Empty where the text is none. */
  static Optional<UnittestTitle> of(String title) {
    int open = title.indexOf('(');
    int blank = title.indexOf(' ');
    if (open < 2 || blank != open - 1 || title.lastIndexOf('\t', open) >= 0) {
      return Optional.empty();
    }
    LineCursor at = new LineCursor(title, open + 1);
    String suite = at.name(".<>$-");
    return !suite.isEmpty() && at.take(")")
        ? Optional.of(new UnittestTitle(title.substring(0, blank), suite, at.rest()))
        : Optional.empty();
  }

  /** Whether a line names a test and may say more behind a space. */
  static boolean begins(String line) {
    LineCursor at = new LineCursor(line, 0);
    return !at.name("").isEmpty()
        && at.take(" (")
        && !at.name(".<>").isEmpty()
        && at.take(")")
        && (at.ended() || at.take(" "));
  }

  /** Whether it is no test but what is done around tests. */
  static boolean isAround(String name) {
    return AROUND.contains(name);
  }

  TestId test() {
    if (suite.startsWith(NOT_LOADED)) {
      return TestId.of("", name);
    }
    boolean repeated = suite.endsWith("." + name) && suite.length() > name.length() + 1;
    return TestId.of(
        repeated ? suite.substring(0, suite.length() - name.length() - 1) : suite, name);
  }
}
