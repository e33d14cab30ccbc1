package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.TestId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test's name as {@code Results} lists it; its class may be a simple name there.
 *
 * @param message what follows it; may be empty
 * @param said all from the name on, of which the name is more where it holds blanks
 */
record MavenNames(String suite, String name, String message, String said) {
  private static final int LONGEST_FEATURE = 500;
  private static final int LONGEST = 1_500;

  /** Of what broke around the tests of a class, as Surefire's XML is read. */
  private static final String NO_NAME = "(unnamed)";

  /** Surefire up to 2.12: {@code adds(shop.CartTest): no cart}. */
  private static final Pattern OLD =
      Pattern.compile("^([\\w$]+(?:\\[[^\\]]*\\])?)\\(([\\w.$]+)\\)(?:: ?(.*))?$");

  private static final Pattern LISTED =
      Pattern.compile(
          "^((?:[a-z_][\\w$]*\\.)*[A-Z_$][\\w$]*)(?:>([\\w$.]+))?(?:->[\\w$.>:-]+)?(?:\\.([\\w$]+(?:\\[[^\\]]*\\]|\\{[^}]*\\}|\\([^)]*\\))*))?"
              + "(?::\\d+)?(?:->\\S+)?(?: (.*))?$");

  /** No point is in the name, nor before its parameters; such is only in {@code Class.name}. */
  private static final Pattern TITLE_OLD = Pattern.compile("^(.+)\\(([A-Za-z_$][\\w.$]*)\\)$");

  static Optional<MavenNames> listed(String line) {
    String text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    Matcher old = OLD.matcher(text);
    if (old.matches()) {
      String message = old.group(3) == null ? "" : old.group(3);
      return Optional.of(new MavenNames(old.group(2), old.group(1), message, old.group(1)));
    }
    Matcher m = LISTED.matcher(text);
    if (!m.matches() || (m.group(3) == null && text.indexOf(" » ") < 0 && m.group(2) == null)) {
      return Optional.empty();
    }
    String inherited = m.group(2) == null ? "" : m.group(2);
    String name =
        m.group(3) != null ? m.group(3) : inherited.substring(inherited.lastIndexOf('.') + 1);
    String message = m.group(4) == null ? "" : m.group(4).replaceFirst("^» ", "");
    String said = m.group(3) == null ? name : text.substring(m.start(3));
    return Optional.of(new MavenNames(m.group(1), name, message, said));
  }

  TestId test() {
    return TestId.of(suite, name.isEmpty() ? NO_NAME : name);
  }

  /** Whether it may be this test's. */
  boolean isOf(TestId test) {
    boolean sameName =
        test.name().equals(name) || bare(test.name()).equals(name) || saysAll(test.name());
    boolean sameSuite = test.suite().equals(suite) || simple(test.suite()).equals(simpleSuite());
    return sameSuite && (sameName || name.isEmpty() || test.name().equals(NO_NAME));
  }

  String simpleSuite() {
    return simple(suite);
  }

  /** A class without its package. */
  static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private boolean saysAll(String wholeName) {
    LineCursor after = new LineCursor(said, wholeName.length());
    return wholeName.startsWith(name + " ")
        && said.startsWith(wholeName)
        && (after.ended() || after.takeEither(" » ", "->") || (after.take(":") && after.atDigit()));
  }

  /** Without parameters. */
  private static String bare(String name) {
    return name.substring(0, firstOf("([{", name)).strip();
  }

  /** Where the first of these characters is, but for the very first place; the end without one. */
  private static int firstOf(String characters, String text) {
    int at = 1;
    while (at < text.length() && characters.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(at, text.length());
  }

  /**
   * Of the title above a trace.
   *
   * @param running the class that runs; may be empty
   */
  static TestId of(String title, String running) {
    int end = firstOf("([{ ", title);
    int dot = behindClass(title, end);
    Matcher m = TITLE_OLD.matcher(title);
    if (m.matches() && (title.lastIndexOf('.', end - 1) < 0 || running.equals(m.group(2)))) {
      return TestId.of(m.group(2), m.group(1));
    }
    if (title.equals(running)) {
      return TestId.of(title, NO_NAME);
    }
    if (!running.isEmpty() && title.startsWith(running + ".")) {
      return TestId.of(running, title.substring(running.length() + 1));
    }
    boolean ofClass =
        dot > 0
            && dot + 1 < title.length()
            && !title.startsWith(" ", end)
            && Character.isUpperCase(title.charAt(dot + 1));
    return dot < 0 || ofClass
        ? TestId.of(dot < 0 ? running : title, dot < 0 ? title : NO_NAME)
        : TestId.of(title.substring(0, dot), title.substring(dot + 1));
  }

  /**
   * Where the class ends in a title, or what stands for it: features of Cucumber have names with
   * blanks, which may begin those of their scenarios again.
   *
   * @param end of the first word
   * @return the place of a point, -1 where there is none
   */
  private static int behindClass(String title, int end) {
    int at = title.indexOf('.');
    for (; at >= 0 && at <= LONGEST_FEATURE; at = title.indexOf('.', at + 1)) {
      if (title.regionMatches(0, title, at + 1, at) && title.startsWith(" - ", 2 * at + 1)) {
        return at;
      }
    }
    int dot = title.lastIndexOf('.', end - 1);
    return dot < 0 && title.startsWith(" ", end) ? behindSentence(title, end) : dot;
  }

  /** Points in numbers and behind sentences part nothing. */
  private static int behindSentence(String title, int from) {
    for (int at = title.indexOf('.', from); at >= 0; at = title.indexOf('.', at + 1)) {
      boolean number = Character.isDigit(title.charAt(at - 1));
      if (!number && at + 1 < title.length() && Character.isLetter(title.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }
}
