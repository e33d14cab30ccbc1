package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.text.LineCursor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that begins what Jest tells of a file.
 *
 * @param file as Jest names it
 * @param ofGitHub whether the reporter for GitHub's actions wrote it, which counts nothing
 * @param errors whether failed tests follow, but no list of tests
 */
record JestHeading(String file, boolean ofGitHub, boolean errors) {
  private static final String ERRORS = "Errors thrown in ";
  private static final Pattern OF_GO = Pattern.compile("\\.(?:Test|Example|Fuzz|Benchmark)");
  private static final Pattern SCRIPT = Pattern.compile("\\.[cm]?[jt]sx?$");

  static Optional<JestHeading> of(String line) {
    LineCursor at = new LineCursor(line, 0);
    if (at.takeEither("::group::", "##[group]")) {
      return at.take(ERRORS) ? errors(at.rest().strip()) : ofFile(at, true);
    }
    int blanks = at.spaces();
    return blanks > 2 ? Optional.empty() : ofFile(at, blanks == 2);
  }

  private static Optional<JestHeading> errors(String file) {
    return isPath(file) ? Optional.of(new JestHeading(file, true, true)) : Optional.empty();
  }

  /** {@code PASS name of the project src/cart.test.ts (5.2 s, 40 MB heap size)}. */
  private static Optional<JestHeading> ofFile(LineCursor at, boolean ofGitHub) {
    if (!at.takeEither("PASS ", "FAIL ")) {
      return Optional.empty();
    }
    String timed = at.rest().strip();
    String rest = withoutTime(timed);
    int before = rest.lastIndexOf(' ');
    String file = rest.substring(before + 1);
    String project = rest.substring(0, Math.max(0, before)).strip();
    boolean understood =
        isPath(file)
            && !isOfGo(file)
            && mayBeProject(project, file)
            && !(ofGitHub && rest.equals(timed));
    return understood ? Optional.of(new JestHeading(file, ofGitHub, false)) : Optional.empty();
  }

  /** gotestsum writes {@code PASS acme.dev/shop/money.TestParse/12.34_EUR (0.00s)}. */
  private static boolean isOfGo(String file) {
    return OF_GO.matcher(file).find() && !SCRIPT.matcher(file).find();
  }

  private static String withoutTime(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    boolean time = open >= 0 && LineCursor.isDigit(text.charAt(open + 2));
    return time ? text.substring(0, open) : text;
  }

  /** More than a file's name: {@code ./a.js}, {@code a.test.js}, {@code src/a.js}. */
  private static boolean isPath(String text) {
    int dot = text.lastIndexOf('.');
    boolean extended = dot > 1 && dot + 1 < text.length() && text.indexOf(' ') < 0;
    for (int at = dot + 1; extended && at < text.length(); at++) {
      extended = Character.isLetterOrDigit(text.charAt(at));
    }
    return extended && text.substring(0, dot - 1).chars().anyMatch(c -> "./\\".indexOf(c) >= 0);
  }

  /** Other tools write of what failed, too; a name of several words is only read before a test. */
  private static boolean mayBeProject(String project, String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    boolean ofTests = lower.contains("test") || lower.contains("spec");
    boolean sentence = project.indexOf('>') >= 0 || project.startsWith("|");
    return !sentence && (ofTests || project.indexOf(' ') < 0);
  }
}
