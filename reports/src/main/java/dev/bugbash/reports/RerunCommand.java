package dev.bugbash.reports;

import dev.bugbash.model.TestId;
import java.util.Optional;

/**
 * A shell command that reruns a test, guessed from the test's name, its report and its trace.
 *
 * @param text for a POSIX shell, in one line, with everything that comes from a test quoted
 */
public record RerunCommand(String text) {

  /**
   * The command for a test; empty where nobody can tell which tool runs it, or where its name holds
   * characters that must not be pasted into a terminal.
   *
   * @param report path of the report that has the test; may be empty
   * @param stack a trace of it; may be empty
   */
  public static Optional<RerunCommand> of(TestId test, String report, String stack) {
    return of(test, report, stack, Project.UNKNOWN);
  }

  /** The same, for whoever has the project of the test. */
  public static Optional<RerunCommand> of(
      TestId test, String report, String stack, Project project) {
    if (!VisibleText.plain(test.suite()) || !VisibleText.plain(test.name())) {
      return Optional.empty();
    }
    return TestTool.of(test, report, stack, project)
        .map(tool -> new TestCommand(test, project).of(tool))
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
