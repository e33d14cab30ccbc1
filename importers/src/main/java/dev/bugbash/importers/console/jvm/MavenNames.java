package dev.bugbash.importers.console.jvm;

import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test's name as {@code Results} lists it; its class may be a simple name there.
 *
 * @param message what follows it; may be empty
 */
record MavenNames(String suite, String name, String message) {
  private static final int LONGEST = 1_500;

  /** Surefire up to 2.12: {@code adds(shop.CartTest): no cart}. */
  private static final Pattern OLD =
      Pattern.compile("^([\\w$]+(?:\\[[^\\]]*\\])?)\\(([\\w.$]+)\\)(?:: ?(.*))?$");

  private static final Pattern LISTED =
      Pattern.compile(
          "^((?:[a-z_][\\w$]*\\.)*[A-Z_$][\\w$]*)(?:>([\\w$.]+))?(?:->[\\w$.>:-]+)?(?:\\.([\\w$]+(?:\\[[^\\]]*\\]|\\{[^}]*\\}|\\([^)]*\\))*))?"
              + "(?::\\d+)?(?:->\\S+)?(?: (.*))?$");

  private static final Pattern TITLE_OLD = Pattern.compile("^(.+)\\(([\\w.$]+)\\)$");

  static Optional<MavenNames> listed(String line) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    Matcher old = OLD.matcher(text);
    if (old.matches()) {
      String message = old.group(3) == null ? "" : old.group(3);
      return Optional.of(new MavenNames(old.group(2), old.group(1), message));
    }
    Matcher m = LISTED.matcher(text);
    if (!m.matches() || (m.group(3) == null && text.indexOf(" » ") < 0 && m.group(2) == null)) {
      return Optional.empty();
    }
    String inherited = m.group(2) == null ? "" : m.group(2);
    String name =
        m.group(3) != null ? m.group(3) : inherited.substring(inherited.lastIndexOf('.') + 1);
    String message = m.group(4) == null ? "" : m.group(4).replaceFirst("^» ", "");
    return Optional.of(new MavenNames(m.group(1), name, message));
  }

  TestId test() {
    return TestId.of(suite, name);
  }

  /** Whether it may be this test's. */
  boolean isOf(TestId test) {
    boolean sameName = test.name().equals(name) || bare(test.name()).equals(name);
    String simple = test.suite().substring(test.suite().lastIndexOf('.') + 1);
    boolean sameSuite =
        test.suite().equals(suite)
            || simple.equals(suite)
            || simple.equals(suite.substring(suite.lastIndexOf('.') + 1));
    return sameSuite && (sameName || name.isEmpty() || test.name().isEmpty());
  }

  private static String bare(String name) {
    int end = name.indexOf('(');
    int bracket = name.indexOf('[');
    int brace = name.indexOf('{');
    int cut = name.length();
    for (int each : new int[] {end, bracket, brace}) {
      cut = each > 0 ? Math.min(cut, each) : cut;
    }
    return name.substring(0, cut);
  }

  /**
   * Of the title above a trace.
   *
   * @param running the class that runs; may be empty
   */
  static TestId of(String title, String running) {
    Matcher m = TITLE_OLD.matcher(title);
    if (m.matches()
        && (running.equals(m.group(2)) || m.group(2).indexOf('.') > 0 || running.isEmpty())) {
      return TestId.of(m.group(2), m.group(1));
    }
    if (title.equals(running)) {
      return TestId.of(title, "");
    }
    if (!running.isEmpty() && title.startsWith(running + ".")) {
      return TestId.of(running, title.substring(running.length() + 1));
    }
    int end = title.length();
    for (char c : new char[] {'(', '[', '{', ' '}) {
      int at = title.indexOf(c);
      end = at > 0 ? Math.min(end, at) : end;
    }
    int dot = title.lastIndexOf('.', end - 1);
    boolean ofClass =
        dot > 0 && dot + 1 < title.length() && Character.isUpperCase(title.charAt(dot + 1));
    return dot < 0 || ofClass
        ? TestId.of(dot < 0 ? running : title, dot < 0 ? title : "")
        : TestId.of(title.substring(0, dot), title.substring(dot + 1));
  }
}
