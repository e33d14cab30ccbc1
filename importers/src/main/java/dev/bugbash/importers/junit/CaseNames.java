package dev.bugbash.importers.junit;

import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.TestId;
import org.jspecify.annotations.Nullable;

/** Names the test of a case, where writers say its class in their own ways too. */
final class CaseNames {
  private static final String NO_NAME = "(unnamed)";

  /** The class that node:test gives every test. */
  private static final String NODE_CLASS = "test";

  /** What jest-junit calls the suite of a file whose first test is in none. */
  private static final String JEST_NO_SUITE = "undefined";

  private static final String PYTEST_SUITE = "pytest";

  /** The class that unittest makes of a file that does not load. */
  private static final String UNITTEST_CLASS = "unittest.loader._FailedTest";

  /** What gotestsum calls a package that is red of itself: no test of Go has this name. */
  private static final String GO_PACKAGE = "TestMain";

  private CaseNames() {}

  /** Whether a case stands for a package of Go. */
  static boolean isGoPackage(XmlCursor xml, @Nullable Suite suite) {
    return suite != null
        && xml.attribute("name").equals(GO_PACKAGE)
        && xml.attribute("classname").isEmpty();
  }

  static TestId of(XmlCursor xml, @Nullable Suite suite) {
    String holder = xml.attribute("classname", "class");
    String name = xml.attribute("name");
    if (name.isBlank()) {
      name = NO_NAME;
    }
    if (suite == null) {
      return TestId.of(holder, name);
    }
    if (isGoPackage(xml, suite)) {
      return TestId.of(suite.name(), "(package)");
    }
    if (suite.isNodes() && holder.equals(NODE_CLASS)) {
      return TestId.of(suite.path(), name);
    }
    if (holder.equals(name) && name.indexOf(' ') >= 0) {
      return ofJest(name, suite.name());
    }
    if (isFile(holder, suite)) {
      return TestId.of("", name);
    }
    boolean mocha = !holder.isEmpty() && name.endsWith(" " + holder) && suite.isMochas();
    if (mocha) {
      return TestId.of(name.substring(0, name.length() - holder.length()).strip(), holder);
    }
    return TestId.of(holder.isEmpty() ? suite.name() : holder, name);
  }

  /** Whether what could not be loaded has no class, and is named by its file's module. */
  private static boolean isFile(String holder, Suite suite) {
    boolean pytests = holder.isEmpty() && suite.name().equals(PYTEST_SUITE);
    return pytests || holder.equals(UNITTEST_CLASS);
  }

  /**
   * jest-junit writes the names of the suites and of the test into both attributes, and calls the
   * suite of a file by the first of them.
   */
  private static TestId ofJest(String name, String suite) {
    boolean within = name.startsWith(suite + " ") && name.length() > suite.length() + 1;
    return TestId.of(
        suite.equals(JEST_NO_SUITE) ? "" : suite,
        within ? name.substring(suite.length() + 1) : name.strip());
  }
}
