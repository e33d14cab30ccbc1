package dev.bugbash.importers.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Ticket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What trackers' answers do beside holding tickets. */
final class TrackersTest {
  private static List<String> ids(Read read) {
    assertEquals("", read.problem);
    return read.tickets.stream().map(Ticket::id).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "github-issues-json | {\"message\":\"Not Found\",\"documentation_url\":\"https://docs.github.com/rest\",\"status\":\"404\"} | Not Found",
        "github-issues-json | {\"message\": \"Not Found\"} | Not Found",
        "gitlab-issues-json | {\"message\":\"404 Project Not Found\"} | 404 Project Not Found",
        "gitlab-issues-json | {\"error\":\"invalid_token\",\"error_description\":\"Token was revoked.\"} | invalid_token; Token was revoked.",
        "jira-json | {\"errorMessages\":[\"The value 'X' does not exist\"],\"errors\":{}} | The value 'X' does not exist",
        "jira-json | {\"errorMessages\":[],\"errors\":{\"jql\":\"is wrong\"}} | jql: is wrong",
        "bugzilla-json | {\"error\":true,\"code\":101,\"message\":\"Bug #1 does not exist.\",\"documentation\":\"x\"} | Bug #1 does not exist.",
        "redmine-json | {\"errors\":[\"Subject can't be blank\"]} | Subject can't be blank",
      })
  void anErrorOfTheTrackerIsRefusedInItsWords(String format, String answer, String words) {
    Read read = Recorder.read(answer);

    assertEquals(format, read.format);
    assertEquals("holds no tickets but an error of the tracker: " + words, read.problem);
  }

  @Test
  void aFullPageMayNotBeAll() {
    Read thirty = Recorder.read(issues(1, 30));

    assertEquals(
        List.of("may be partial: it holds exactly 30 tickets, as many as fit into one page"),
        thirty.warnings);
    assertEquals(List.of(), Recorder.read(issues(1, 29)).warnings);
  }

  @Test
  void pagesOneAfterTheOtherAreAll() {
    assertEquals(List.of(), Recorder.read(issues(1, 30) + issues(31, 35)).warnings);
    assertEquals(35, Recorder.read(issues(1, 30) + "\n" + issues(31, 35)).tickets.size());
    assertEquals(
        35, Recorder.read("[" + issues(1, 30) + "," + issues(31, 35) + "]").tickets.size());
  }

  @Test
  void oneObjectALineIsReadAsWell() {
    Read read = Recorder.read("{\"number\":1,\"title\":\"a\"}\n{\"number\":2,\"title\":\"b\"}\n");

    assertEquals(List.of("1", "2"), ids(read));
  }

  @Test
  void pullRequestsAreLeftOutAndCounted() {
    Read read =
        Recorder.read(
            "{\"total_count\":4,\"incomplete_results\":false,\"items\":[{\"number\":1,\"title\":\"a\"},"
                + "{\"number\":2,\"title\":\"b\",\"pull_request\":{\"url\":\"x\"}},"
                + "{\"number\":3,\"title\":\"c\",\"pull_request\":null},"
                + "{\"number\":4,\"title\":\"d\",\"url\":\"https://github.com/a/b/pull/4\"}]}");

    assertEquals(List.of("1", "3"), ids(read));
    assertEquals(List.of("2 pull or merge requests were left out"), read.warnings);
  }

  @Test
  void pagesOfJiraAreAddedUp() {
    String first = "{\"startAt\":0,\"maxResults\":1,\"total\":2,\"issues\":[" + jira("A-1") + "]}";
    String second = "{\"startAt\":1,\"maxResults\":1,\"total\":2,\"issues\":[" + jira("A-2") + "]}";

    assertEquals(List.of(), Recorder.read(first + second).warnings);
    assertEquals(
        List.of("is partial: it holds 1 of 2 tickets; export the other pages too"),
        Recorder.read(second).warnings);
  }

  private static String jira(String key) {
    return "{\"key\":\"" + key + "\",\"fields\":{\"summary\":\"s\"}}";
  }

  @Test
  void aFileThatWasCutIsUnreadable() {
    String whole = issues(1, 3);

    Read read = Recorder.read(whole.substring(0, whole.length() - 5));

    assertTrue(read.problem.contains("ends in the middle"), read.problem);
  }

  @Test
  void issuesOfSeveralRepositoriesKeepTheirs() {
    Read read =
        Recorder.read(
            "[{\"number\":1,\"title\":\"a\",\"repository\":{\"full_name\":\"x/y\"}},"
                + "{\"number\":1,\"title\":\"a\",\"repository\":{\"full_name\":\"x/z\"}}]");

    assertEquals(List.of("x/y#1", "x/z#1"), ids(read));
  }

  @Test
  void aReportOfTestsIsNoListOfTickets() {
    assertEquals(
        "", Recorder.read("{\"title\":\"x\",\"id\":1,\"status\":\"a\",\"tests\":[]}").format);
    assertEquals("", Recorder.read("name,value\na,1\n").format);
    assertEquals("", Recorder.read("name,status,duration\na,ok,1\n").format);
  }

  @Test
  void deepAndLongJsonEndsInAnError() {
    String deep = "[{\"number\":1,\"title\":\"x\",\"body\":" + "[".repeat(100_000);

    assertTrue(Recorder.read(deep).problem.contains("nesting"), Recorder.read(deep).problem);
  }

  @Test
  void commentsWithoutEndTakeNoMemory() {
    String comments = "{\"text\":\"x\"},".repeat(200_000);
    String bug = "{\"bugs\":[{\"id\":1,\"comments\":[" + comments + "{}],\"summary\":\"s\"}]}";

    Read read = Recorder.read(bug);

    assertEquals(List.of("1"), ids(read));
    assertEquals("x", read.tickets.get(0).description());
  }

  @Test
  void hostileHtmlIsTextInNoTime() {
    String bad = "<".repeat(200_000) + "&".repeat(200_000) + "<script>".repeat(50_000);

    assertTimeout(Duration.ofSeconds(5), () -> HtmlText.of(bad));
    assertEquals("a < b\nc", HtmlText.of("<p>a &lt; b</p><script>x()</script><p>c"));
    assertEquals("1 < 2 && 3 &nope; \u20ac", HtmlText.of("1 < 2 && 3 &nope; &#8364;"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-02 09:30:00 +0000 | 2024-05-02T09:30:00Z",
        "2024-05-02T09:30:00.000+0200 | 2024-05-02T09:30:00.000+02:00",
        "02/May/24 9:30 PM | 2024-05-02T21:30",
        "02.05.2024 09:30 | 2024-05-02T09:30",
        "2. Mai 2024, 09:30 | 2024-05-02T09:30",
        "2 mai 2024 09:30 | 2024-05-02T09:30",
        "2 de mayo de 2024 | 2024-05-02",
        "May 2, 2024 9:30:15 AM | 2024-05-02T09:30:15",
        "5/13/2024 | 2024-05-13",
        "13/05/2024 12:05 AM | 2024-05-13T00:05",
        "01/02/2024 | 01/02/2024",
        "Thu, 2 May 2024 09:30:00 +0200 | 2024-05-02T07:30:00Z",
        "1714642200 | 2024-05-02T09:30:00Z",
        "yesterday | yesterday",
        "99/99/2024 | 99/99/2024",
      })
  void timesOfAllLanguagesBecomeIso(String written, String iso) {
    assertEquals(iso, CreationTime.iso(written));
  }

  @Test
  void aQuoteThatIsNeverClosedEndsBeforeMemoryDoes() {
    byte[] gigantic =
        ("Id,Title,Status\n1,\"" + "x,".repeat(10_000_000)).getBytes(StandardCharsets.UTF_8);

    Read read = Recorder.read(gigantic);

    assertTrue(read.problem.contains("is a quote open?"), read.problem);
  }

  @Test
  void theStepsOfATestCaseAreNoTicketsOfTheirOwn() {
    Read read =
        Recorder.read(
            "ID,Work Item Type,Title,Test Step,State\n1,Test Case,Log in,,Design\n,,,1,x\n,,,2,x\n");

    assertEquals("azure-boards-csv", read.format);
    assertEquals(List.of("1"), ids(read));
    assertEquals(List.of("2 entries have neither id nor title"), read.warnings);
  }

  @Test
  void aHintForExcelIsNoHeader() {
    Read read = Recorder.read("sep=;\r\nId;Title;Status\r\n1;a,b;open\r\n");

    assertEquals("tickets-csv", read.format);
    assertEquals(List.of("1"), ids(read));
    assertEquals("a,b", read.tickets.get(0).title());
  }

  @Test
  void aHeaderLongerThanAllThatIsLookedAtIsRecognised() {
    String custom =
        IntStream.range(0, 900)
            .mapToObj(i -> "\"Custom field, (" + i + ")\"")
            .collect(Collectors.joining(","));
    String cells = ",".repeat(899);

    Read read =
        Recorder.read("Summary,Issue key,Status," + custom + "\nx,A-1,Open," + cells + "\n");

    assertEquals("jira-csv", read.format);
    assertEquals(List.of("A-1"), ids(read));
    assertEquals(List.of(), read.warnings);
  }

  private static String issues(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> "{\"number\":" + i + ",\"title\":\"t\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
