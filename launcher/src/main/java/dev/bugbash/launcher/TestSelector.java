package dev.bugbash.launcher;

import java.nio.file.Path;

/** Which tests to run. */
public sealed interface TestSelector {
  /** The tests of a package and of those below it. */
  record InPackage(String name) implements TestSelector {}

  /**
   * The tests of a class.
   *
   * @param name binary name, such as {@code org.example.OuterTest$Inner}
   */
  record InClass(String name) implements TestSelector {}

  /**
   * One test method.
   *
   * @param name such as {@code org.example.FooTest#works} or {@code
   *     org.example.FooTest#works(java.lang.String)}
   */
  record Method(String name) implements TestSelector {}

  /** All tests in a folder of the class path. */
  record InFolder(Path folder) implements TestSelector {}

  /** As the test process reads it. */
  static String text(TestSelector selector) {
    if (selector instanceof InPackage p) {
      return "package:" + p.name();
    } else if (selector instanceof InClass c) {
      return "class:" + c.name();
    } else if (selector instanceof Method m) {
      return "method:" + m.name();
    }
    return "root:" + ((InFolder) selector).folder().toAbsolutePath();
  }
}
