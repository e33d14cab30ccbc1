package dev.bugbash.reports;

import dev.bugbash.board.Member;
import dev.bugbash.model.TestId;
import java.util.Optional;

/**
 * A shell command that reruns a test. The report's format says which tool ran it; where many tools
 * write that format, the tool is guessed from the test's name, the report's path and the trace.
 *
 * @param text for a POSIX shell, in one line, with everything that comes from a test quoted
 */
public record RerunCommand(String text) {

  /**
   * The command for a test; empty where nobody can tell which tool runs it, or where its name holds
   * characters that must not be pasted into a terminal.
   *
   * @param failed a failure of it
   * @param stack the failure's trace; may be empty
   */
  public static Optional<RerunCommand> of(Member failed, String stack) {
    return of(failed, stack, Project.UNKNOWN);
  }

  /** The same, for whoever has the project of the test. */
  public static Optional<RerunCommand> of(Member failed, String stack, Project project) {
    TestId test = failed.test();
    if (!VisibleText.plain(test.suite()) || !VisibleText.plain(test.name())) {
      return Optional.empty();
    }
    return TestTool.of(failed, stack, project)
        .map(tool -> new TestCommand(test, failed.report(), project).of(tool))
        .filter(text -> !text.isEmpty())
        .map(RerunCommand::new);
  }

  /** In single quotes, unless it consists of harmless characters only. */
  static String quoted(String text) {
    if (text.matches("[A-Za-z0-9_./:=@%+,-]+")) {
      return text;
    }
    return "'" + text.replace("'", "'\\''") + "'";
  }

  @Override
  public String toString() {
    return text;
  }
}
