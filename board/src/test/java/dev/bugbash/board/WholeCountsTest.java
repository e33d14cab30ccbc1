package dev.bugbash.board;

import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.model.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports tell beside named results is in a run's counts, or beside its failures. */
class WholeCountsTest {
  private static final Path FIXTURES = Path.of("../fixtures").toAbsolutePath().normalize();

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init")
  private Board board;

  private int files;

  @BeforeEach
  void openBoard() {
    board = Boards.open(new BoardLocation(folder.resolve(".bugbash")), BoardContract.CLOCK);
  }

  @AfterEach
  void closeBoardAfterAudit() throws Exception {
    board.close();
    Recount.check(folder.resolve(".bugbash/board.sqlite"));
    Recount.checkThatNothingIsLeftOver(folder.resolve(".bugbash/board.sqlite"));
  }

  private ImportSummary bring(String... paths) throws IOException {
    return new ReportImport(board, new ReportReader(InputStream.nullInputStream(), folder))
        .read(
            new ReportFinder(folder).find(List.of(paths)),
            named("nightly", 1),
            "ada",
            (done, of, failures) -> {});
  }

  private String attempt(String within, String status, long start) throws IOException {
    Path file = folder.resolve(within).resolve(++files + "-result.json");
    Files.createDirectories(file.resolve(".."));
    Files.writeString(
        file,
        """
        {"uuid": "%d", "historyId": "h", "name": "pays", "status": "%s", "start": %d, "stop": %d,
         "statusDetails": {"message": "no till"}}
        """
            .formatted(files, status, start, start + 5));
    return file.toString();
  }

  /** Tests, passed, failed, errors, flaky of the only run. */
  private List<Integer> counts() {
    RunRow run = board.runs().get(0);
    return List.of(run.tests(), run.passed(), run.failed(), run.errors(), run.flaky());
  }

  @Test
  void attemptsThatAllureWroteToOneFolderAreOneResultEach() throws Exception {
    ImportSummary summary = bring(FIXTURES + "/allure-results/retries-*.json");

    assertEquals(List.of(2, 1, 0, 1, 1), counts());
    assertEquals(2, summary.tests());
    assertEquals(4, summary.failures());
  }

  @Test
  void whatCouldNotBeReadIsRememberedUntilItCould() throws Exception {
    Path cut = folder.resolve("TEST-cut.xml");
    Files.writeString(cut, "<testsuite><testcase name='a'/>");
    Files.writeString(
        folder.resolve("TEST-odd.xml"), "<testsuite tests='7'>\n<testcase name='b'/></testsuite>");
    bring("TEST-cut.xml", "TEST-odd.xml");

    RunRow run = board.runs().get(0);
    Files.writeString(cut, "<testsuite><testcase name='a'/></testsuite>");
    bring("TEST-cut.xml", "TEST-odd.xml");

    assertEquals(
        List.of("TEST-cut.xml"), run.unreadable().stream().map(each -> each.path()).toList());
    assertEquals(1, run.warnings().get(0).warning().line());
    assertEquals("TEST-odd.xml", run.warnings().get(0).path());
    assertEquals(List.of(), board.runs().get(0).unreadable());
    assertEquals(1, board.runs().get(0).warnings().size());
  }

  @Test
  void attemptsThatComeLaterAreJoinedToo() throws Exception {
    bring(attempt("results", "failed", 2_000));
    bring(attempt("results", "broken", 1_000));
    assertEquals(List.of(1, 0, 1, 0, 0), counts());

    bring(attempt("results", "passed", 3_000));

    assertEquals(List.of(1, 1, 0, 0, 1), counts());
  }

  @Test
  void whereNothingTellsWhichAttemptWasTheLastARedOneCounts() throws Exception {
    bring(
        attempt("results", "passed", 0),
        attempt("results", "failed", 0),
        attempt("results", "passed", 0));

    assertEquals(List.of(1, 0, 1, 0, 0), counts());
  }

  @Test
  void attemptsInOtherFoldersAreOtherResults() throws Exception {
    bring(attempt("firefox", "failed", 1_000), attempt("chrome", "passed", 2_000));

    assertEquals(List.of(2, 1, 1, 0, 0), counts());
  }

  @Test
  void testsWithoutANameCount() throws Exception {
    ImportSummary summary = bring(FIXTURES + "/pytest-console/plain.log");

    assertEquals(11, summary.tests());
    assertEquals(6, board.runs().get(0).unnamed());
    assertEquals(List.of(11, 4, 3, 2, 0), counts());
    assertEquals(List.of(), summary.warnings());
  }

  @Test
  void attachmentsAreKeptByReference() throws Exception {
    Files.writeString(
        folder.resolve("a.xml"),
        "<testsuite name='s'><testcase name='c'><failure message='m'/>"
            + "<system-out>[[ATTACHMENT|/w/a.png]]\n[[ATTACHMENT|/w/b.zip]]</system-out>"
            + "</testcase></testsuite>");
    bring("a.xml");

    Member member = board.members(board.clusters().get(0).id(), 1).get(0);

    assertEquals(
        List.of(Attachment.of("/w/a.png"), Attachment.of("/w/b.zip")),
        board.failure(member.number()).orElseThrow().attachments());
  }
}
