package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;

/** One cluster in Markdown, to be pasted into a ticket or a chat. */
public final class ClusterSummary {
  private static final int TITLE = 300;
  private static final int TESTS = 10;

  private ClusterSummary() {}

  /**
   * Title, counts, who holds it, message and folded trace of a failure, what varies, some tests,
   * how to run one of them again, and the notes. Whatever comes from a test or a person stands in
   * code, where nothing is markup.
   *
   * @param relations of all clusters of the board
   */
  public static String markdown(Board board, ClusterRow row, Relations relations) {
    return "### "
        + row.id()
        + " · "
        + Counts.count(row.size(), "failure")
        + " in "
        + Counts.count(row.tests(), "test")
        + ", "
        + row.state().word()
        + "\n\n"
        + MarkdownText.code(row.title(), TITLE)
        + "\n\n"
        + MarkdownSection.body(ClusterView.of(board, row, relations, TESTS));
  }
}
