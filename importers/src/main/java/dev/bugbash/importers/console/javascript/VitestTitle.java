package dev.bugbash.importers.console.javascript;

import dev.bugbash.model.TestId;

/**
 * What Vitest names a failure: {@code |project| test/cart.test.ts > cart > adds}.
 *
 * @param project empty where there is but one
 * @param names of the describe blocks and the test; empty where it is the file
 */
record VitestTitle(String project, String file, String names) {
  private static final String ARROW = " > ";

  static VitestTitle of(String text) {
    int bar = text.startsWith("|") ? text.indexOf("| ", 1) : -1;
    String title = bar < 0 ? text : text.substring(bar + 2).strip();
    String barred = bar < 0 ? "" : text.substring(1, bar).strip();
    int arrow = title.indexOf(ARROW);
    String file = arrow < 0 ? title : title.substring(0, arrow);
    String names = arrow < 0 ? "" : title.substring(arrow + ARROW.length());
    int coloured = bar < 0 ? file.indexOf("  ") : -1;
    return coloured < 0
        ? new VitestTitle(barred, withoutPath(file), names)
        : new VitestTitle(
            file.substring(0, coloured), withoutPath(file.substring(coloured).strip()), names);
  }

  /** Behind the name of a file that did not load its path may stand in brackets. */
  private static String withoutPath(String file) {
    int bracket = file.endsWith("]") ? file.indexOf(" [") : -1;
    return bracket < 0 ? file : file.substring(0, bracket);
  }

  /** The project tells apart what is run several times, like a parameter. */
  TestId test() {
    return new TestId(file, names, project);
  }
}
