package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A language whose frames one regular expression can tell, with the groups {@code file}, {@code
 * line} and, where it has one, {@code fn}.
 */
record PatternSyntax(String mark, Pattern form, boolean twoLines, boolean innermostLast)
    implements FrameSyntax {
  private static final int LONGEST = 1_000;

  /** {@code File "a/b.py", line 3, in f}. */
  static final PatternSyntax PYTHON =
      new PatternSyntax(
          "File \"",
          Pattern.compile("File \"(?<file>[^\"]+)\", line (?<line>\\d+)(?:, in (?<fn>.+))?"),
          false,
          true);

  /** {@code tests/test_a.py:12: in f}, as pytest writes its own tracebacks. */
  static final PatternSyntax PYTEST =
      new PatternSyntax(
          ".py:",
          Pattern.compile(
              "(?<file>[^\\s:]+\\.py):(?<line>\\d+):(?: in (?<fn>\\S+)| ?[\\w.]*| .*Error)"),
          false,
          true);

  /** {@code at f (src/a.ts:3:7)}, {@code at src/a.ts:3:7}. */
  static final PatternSyntax JAVASCRIPT =
      new PatternSyntax(
          "at ",
          Pattern.compile("at (?:(?<fn>[^()]+?) ?\\()?(?<file>[^()\\s]+?):(?<line>\\d+):\\d+\\)?"),
          false,
          false);

  /** {@code at A.B.C(String x) in /src/C.cs:line 12}. */
  static final PatternSyntax DOTNET =
      new PatternSyntax(
          "at ",
          Pattern.compile(
              "at (?<fn>[\\w.`<>\\[\\],+|]+)\\([^)]*\\)(?: in (?<file>.+?):line (?<line>\\d+))?"),
          false,
          false);

  /** {@code lib/a.rb:12:in 'f'}. */
  static final PatternSyntax RUBY =
      new PatternSyntax(
          ".rb:",
          Pattern.compile(
              "(?:from |# )?(?<file>[^\\s:]+\\.rb):(?<line>\\d+)(?::in [`'](?<fn>[^']+)')?:?.{0,200}"),
          false,
          false);

  /** {@code #0 /src/A.php(12): A->f()} and PHPUnit's {@code /src/ATest.php:12}. */
  static final PatternSyntax PHP =
      new PatternSyntax(
          ".php",
          Pattern.compile(
              "(?:#\\d+ )?(?<file>[^\\s:(]+\\.php)[:(](?<line>\\d+)\\)?(?:: (?<fn>[^(]+)\\(.*)?"),
          false,
          false);

  /** {@code #1 0x0001 in f(int) /src/a.c:12} of sanitizers and debuggers. */
  static final PatternSyntax NATIVE =
      new PatternSyntax(
          "#",
          Pattern.compile(
              "#\\d+ +(?:0x[0-9a-f]+ in )?(?<fn>[^(]+?) ?(?:\\([^)]*\\))? (?:at )?(?<file>[^\\s:]+):(?<line>\\d+).{0,20}"),
          false,
          false);

  /** {@code a_test.go:12: message}, {@code Error Trace: /src/a_test.go:12}. */
  static final PatternSyntax GO_PLACE =
      new PatternSyntax(
          ".go:",
          Pattern.compile("(?:Error Trace:\\s*)?(?<file>[^\\s:]+\\.go):(?<line>\\d+)(?::.*)?"),
          false,
          false);

  @Override
  public Optional<Frame> parse(String line, String next) {
    if (line.length() > LONGEST || !line.contains(mark)) {
      return Optional.empty();
    }
    Matcher m = form.matcher(line);
    if (!m.matches()) {
      return Optional.empty();
    }
    String file = part(m, "file");
    String function = part(m, "fn");
    String module = Place.tail(file);
    int number = part(m, "line").isEmpty() ? 0 : Place.line(m.group("line"), -1);
    return Optional.of(
        new Frame(
            module,
            function,
            file,
            number,
            FrameKinds.of(module.isEmpty() ? function : module, file)));
  }

  private static String part(Matcher m, String group) {
    if (!m.pattern().pattern().contains("(?<" + group + ">")) {
      return "";
    }
    String text = m.group(group);
    return text == null ? "" : text;
  }
}
