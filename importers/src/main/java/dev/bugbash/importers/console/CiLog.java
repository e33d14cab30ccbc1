package dev.bugbash.importers.console;

import dev.bugbash.importers.FormatGuide;
import java.util.regex.Pattern;

/** The raw log of a CI job in which no test tool shows at first. */
public final class CiLog extends ConsoleFormat {
  static final String NAME = "ci-log";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "CI job log",
            """
            The raw log of a job of GitHub Actions, Azure Pipelines, GitLab, Jenkins, Travis, Buildkite or TeamCity. Where
            a test tool shows in its first 512 KiB it is taken for that tool's log; read is the same in either case.
            """)
        .with(
            "times, folds, groups, sections, colours, what `\\r` overwrote",
            "taken off before the tools' lines are read")
        .with("the lines of every test tool below", "their sessions, all of them")
        .with(
            "`web:test: `, `apps/api test: `, `@shop/api: `, `web-1  | ` before a tool's lines (Turborepo, pnpm, Lerna, Docker Compose)",
            "each prefix has a log of its own")
        .with(
            "`exit code 1`, `Job failed`, `exited with 1`, `Finished: FAILURE`, `make: *** … Error`, where nothing in the log is red",
            "a failure outside tests, `(job)`")
        .with("a log in which no test tool shows, and no job that failed", "unreadable")
        .withNotes(
            """
            **What holds for all console logs.** Names and texts of failures are read, and of passed tests where the tool
            prints them. Where it prints only how many there were, they are counted without names (`unnamed` in
            `inspect --output json`; a board counts them too): nothing is invented. Red tests that are counted but not shown are
            a failure outside tests besides. A session without its summary is a failure outside tests, `(session)`, with
            the last lines of the log. A session within the output of another is that output; several in a row all count.
            Logs are read where they are named; in a folder they are passed over, since the reports beside them say the same.
            """);
  }

  @Override
  protected LineScanner scanner(Log log) {
    return new Scanner(log);
  }

  private static final class Scanner implements LineScanner {
    private static final Pattern RED_END =
        Pattern.compile(
            "^##\\[error\\].*(?:exit code [1-9]|exited with code '?[1-9]|The operation was canceled|exceeded the maximum execution time).*"
                + "|^ERROR: Job failed.*|^Finished: (?:FAILURE|ABORTED|UNSTABLE)$"
                + "|^The command \".*\" (?:exited with [1-9]\\d*|failed and exited with [1-9]\\d*.*)\\.?$"
                + "|^(?:Done\\. )?Your build exited with [1-9].*|^No output has been received in the last .*"
                + "|^g?make(?:\\[\\d+\\])?: \\*\\*\\* .*(?:Error [1-9]|Killed|Terminated|Segmentation fault)(?!.*ignored).*"
                + "|^Error: Process completed with exit code [1-9].*");

    private final Log log;
    private String said = "";

    Scanner(Log log) {
      this.log = log;
    }

    @Override
    public Beginnings beginnings() {
      return Beginnings.with("#EFTYDNmg");
    }

    @Override
    public boolean idle() {
      return true;
    }

    @Override
    public void line(String line) {
      boolean likely = line.length() < 2_000 && mayBeRedEnd(line);
      if (likely && said.isEmpty() && RED_END.matcher(line).matches()) {
        said = line;
      }
    }

    private static boolean mayBeRedEnd(String line) {
      return switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case '#' -> line.startsWith("##[error]");
        case 'E' -> line.startsWith("ERROR: Job failed") || line.startsWith("Error: Process ");
        case 'F' -> line.startsWith("Finished: ");
        case 'T' -> line.startsWith("The command ");
        case 'Y', 'D' -> line.indexOf("our build exited ") > 0;
        case 'N' -> line.startsWith("No output ");
        case 'm', 'g' -> line.indexOf("make") >= 0 && line.indexOf(": ***") > 0;
        default -> false;
      };
    }

    @Override
    public void end() {
      if (!said.isEmpty() && !log.red()) {
        log.brokeOff("", "(job)", said);
      }
    }

    @Override
    public boolean started() {
      return false;
    }
  }
}
