package dev.bugbash.importers.console.python;

import dev.bugbash.model.TestId;

/** A node id of pytest, {@code tests/test_cart.py::TestCart::test_add[1-2]}, in its parts. */
record PytestId(String file, String rest) {
  static PytestId of(String node) {
    int colons = node.indexOf("::");
    return colons < 0
        ? new PytestId(node, "")
        : new PytestId(node.substring(0, colons), node.substring(colons + 2));
  }

  /** As the header of its block says it. */
  String title() {
    int bracket = rest.indexOf('[');
    String name = bracket < 0 ? rest : rest.substring(0, bracket);
    return rest.isEmpty()
        ? file
        : name.replace("::", ".") + (bracket < 0 ? "" : rest.substring(bracket));
  }

  /** The same identity as in pytest's JUnit XML. */
  TestId test() {
    String module = module(file);
    if (rest.isEmpty()) {
      return TestId.of("", module);
    }
    int bracket = rest.indexOf('[');
    int colons = rest.lastIndexOf("::", bracket < 0 ? rest.length() : bracket);
    return colons < 0
        ? TestId.of(module, rest)
        : TestId.of(
            module + "." + rest.substring(0, colons).replace("::", "."),
            rest.substring(colons + 2));
  }

  /** Of the title of a block, and the file that its trace tells; a subtest is of its test. */
  static TestId of(String block, String file) {
    if (block.equals(file)) {
      return new PytestId(file, "").test();
    }
    String title = withoutSubtest(block);
    int bracket = title.indexOf('[');
    String name = bracket < 0 ? title : title.substring(0, bracket);
    return new PytestId(
            file, name.replace(".", "::") + (bracket < 0 ? "" : title.substring(bracket)))
        .test();
  }

  /** Its description stands in brackets behind a space: {@code test_a[x] [message] (i=1)}. */
  private static String withoutSubtest(String title) {
    int bracket = title.indexOf('[');
    int space = title.indexOf(' ');
    int name =
        bracket < 0 || (space >= 0 && space < bracket) ? space : title.indexOf("] ", bracket) + 1;
    boolean described = name > 0 && (title.startsWith(" (", name) || title.startsWith(" [", name));
    return described ? title.substring(0, name) : title;
  }

  private static String module(String file) {
    String path = file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
    return path.replace('/', '.').replace('\\', '.');
  }
}
