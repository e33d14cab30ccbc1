package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Counts;
import dev.bugbash.model.Outcome;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line by which gotestsum tells how a test or a package ended.
 *
 * @param pkg as printed, perhaps without the path of its module
 * @param test empty where the package itself is meant
 * @param run of those that {@code --rerun-fails} adds, from 1
 */
record GotestsumLine(Outcome outcome, String pkg, String test, int run) {
  private static final String RUN = "(?: \\(re-run (\\d{1,4})\\))?+";

  /** {@code === FAIL: acme.dev/shop/api TestA (0.00s)}. */
  private static final Pattern BLOCK =
      Pattern.compile("=== (FAIL|SKIP): (\\S{1,500}+) (\\S*+)" + RUN + " \\(([^)]{1,40})\\)");

  /** {@code FAIL api.TestA (0.00s)}; the package at the root of its module has no name. */
  private static final Pattern TEST =
      Pattern.compile(
          "(PASS|FAIL|SKIP) (?:(\\S{1,500}?)\\.)?((?:Test|Example|Fuzz|Benchmark)\\S*+)"
              + RUN
              + " \\((-?[\\d.]{1,12}s|unknown|cached)\\)");

  /** {@code FAIL api}, {@code ✖ api (18ms)}. */
  private static final Pattern PACKAGE =
      Pattern.compile("(?:(PASS|FAIL|EMPTY) |([✓✖∅])  )(\\S{1,500}+)(?: \\([^)]{1,60}\\)){0,2}");

  private static final int LONGEST = 2_000;

  /** The head of a block below {@code === Failed}. */
  static Optional<GotestsumLine> block(String line) {
    return line.startsWith("=== ") && line.length() < LONGEST
        ? matched(BLOCK, line).map(m -> of(m, m.group(2)))
        : Optional.empty();
  }

  /** What is told of a test while tests run. */
  static Optional<GotestsumLine> test(String line) {
    boolean likely =
        line.startsWith("FAIL ") || line.startsWith("PASS ") || line.startsWith("SKIP ");
    return likely && line.endsWith(")") && line.length() < LONGEST
        ? matched(TEST, line).map(m -> of(m, m.group(2) == null ? "." : m.group(2)))
        : Optional.empty();
  }

  private static GotestsumLine of(Matcher m, String pkg) {
    int run = m.group(4) == null ? 0 : Counts.number(m.group(4));
    Outcome outcome = GoConsole.STATUSES.outcome(m.group(1)).orElse(Outcome.ERROR);
    boolean unknown = m.group(5).equals("unknown") || m.group(5).startsWith("-");
    boolean neverEnded = outcome.red() && unknown && !m.group(3).isEmpty();
    return new GotestsumLine(neverEnded ? Outcome.ERROR : outcome, pkg, m.group(3), run);
  }

  /**
   * What is told of a package.
   *
   * @param words whether a word may say it, which says so in other tools as well
   */
  static Optional<GotestsumLine> ofPackage(String line, boolean words) {
    boolean likely =
        line.length() < LONGEST
            && !line.isEmpty()
            && (words ? "PFE✓✖∅" : "✓✖∅").indexOf(line.charAt(0)) >= 0;
    return likely ? matched(PACKAGE, line).map(GotestsumLine::ofPackage) : Optional.empty();
  }

  private static GotestsumLine ofPackage(Matcher m) {
    boolean red = "FAIL".equals(m.group(1)) || "✖".equals(m.group(2));
    return new GotestsumLine(red ? Outcome.FAILED : Outcome.PASSED, m.group(3), "", 0);
  }

  private static Optional<Matcher> matched(Pattern pattern, String line) {
    return Optional.of(pattern.matcher(line)).filter(Matcher::matches);
  }
}
