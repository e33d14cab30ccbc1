package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("TEST-a.xml"),
        """
        <testsuite name="a">
        <testcase classname="acme.MailTest" name="sends"><error type="java.io.IOException" message="gone">x
        \tat acme.MailSender.deliver(MailSender.java:1)</error></testcase>
        </testsuite>
        """);
    Files.writeString(
        folder.resolve("tickets.csv"),
        """
        id,title,description
        T-1,Mails are not delivered,MailSender.deliver says gone
        T-2,Mail is not delivered,MailSender.deliver says gone
        T-3,Wrong colour,green
        """);
    run("import", "TEST-a.xml");
  }

  @Test
  void anImportTellsOfProbableDuplicates() {
    Answer answer = run("import", "tickets.csv");

    assertEquals(
        "1 file in 0 runs: 0 tests, no failures; 3 tickets. 2 tickets look like duplicates;"
            + " `bugbash tickets similar TICKET` shows of which.\n",
        answer.out());
  }

  @Test
  void aTicketShowsWhatItIsLikeAndWhy() {
    run("import", "tickets.csv");

    Answer table = run("tickets", "similar", "t-1");
    Answer json = run("tickets", "similar", "T-1", "--limit=1", "--output=json");

    assertTrue(
        table.out().matches("(?s)T-1  Mails are.*T-2 .*deliver.*BB-1 .*mailsender.*"), table.out());
    assertTrue(
        json.out()
            .startsWith(
                "{\"id\":\"T-1\",\"title\":\"Mails are not delivered\",\"tickets\":[{\"id\":\"T-2\""),
        json.out());
    assertTrue(json.out().contains("\"clusters\":[{\"id\":\"BB-1\""), json.out());
    assertTrue(json.out().contains("\"linked\":false,\"score\":0."), json.out());
  }

  @Test
  void aLinkIsShownAndTakenBack() {
    run("import", "tickets.csv");

    assertEquals(
        new Answer(0, "T-1 is linked with BB-1.\n", ""), run("tickets", "link", "T-1", "BB-1"));
    assertEquals("T-1 is linked with BB-1 already.\n", run("tickets", "link", "T-1", "1").out());
    assertTrue(run("tickets").out().matches("(?s).*T-1 +BB-1 +Mails.*"), run("tickets").out());
    assertTrue(run("tickets", "--output=json").out().contains("\"clusters\":[\"BB-1\"]"));
    assertTrue(run("tickets", "similar", "T-1").out().contains("linked"));
    assertTrue(run("events", "BB-1").out().contains("linked"));
    assertEquals("T-1 is not linked with BB-1.\n", run("tickets", "unlink", "T-1", "BB-1").out());
    assertEquals(
        "{\"ticket\":\"T-1\",\"cluster\":\"BB-1\",\"outcome\":\"unchanged\"}\n",
        run("tickets", "--output=json", "unlink", "T-1", "BB-1").out());
  }

  @Test
  void duplicatesThatTheTrackerKnowsComeFirst() throws IOException {
    Files.writeString(
        folder.resolve("known.csv"),
        """
        id,title,description,duplicate of
        K-1,Mails are not delivered,MailSender.deliver says gone,
        K-2,Something else,nothing in common,K-1
        K-3,Mail is not delivered,MailSender.deliver says gone,
        """);
    run("import", "known.csv");

    String similar = run("tickets", "similar", "K-1", "--output=json").out();

    assertTrue(similar.contains("\"tickets\":[{\"id\":\"K-2\""), similar);
    assertTrue(similar.contains("\"known\":true"), similar);
    assertTrue(run("tickets", "similar", "K-1").out().contains("duplicate"), similar);
    assertTrue(run("tickets").out().matches("(?s).*K-2 .*K-1 +Something.*"), run("tickets").out());
  }

  @Test
  void columnsAreNamedOnceAndRemembered() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "Nr;Headline;Who\n7;Broken;ann\n");
    Files.writeString(folder.resolve("b.csv"), "Nr;Headline;Who\n8;Also broken;bob\n");
    Answer unknown = run("import", "a.csv");

    Answer named = run("import", "a.csv", "--columns", "id=Nr,title=Headline,assignee=Who");
    Answer again = run("import", "b.csv");

    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("--columns"), unknown.err());
    assertEquals(0, named.status());
    assertEquals(0, again.status());
    assertTrue(run("tickets").out().matches("(?s).*8 +bob +Also broken.*"), run("tickets").out());
    assertTrue(run("inspect", "b.csv").out().contains("tickets-csv"));
  }

  @Test
  void aFileThatIsReadByOtherColumnsReplacesWhatItWas() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "Nr;Headline;Who\n7;Broken;ann\n");
    run("import", "a.csv", "--columns", "title=Who");

    Answer corrected = run("import", "a.csv", "--columns", "id=Nr,title=Headline");
    Answer again = run("import", "a.csv");

    assertTrue(corrected.out().contains("1 ticket"), corrected.out());
    String tickets = run("tickets", "--output=json").out();
    assertEquals(1, tickets.lines().count(), tickets);
    assertTrue(tickets.contains("{\"id\":\"7\",\"title\":\"Broken\""), tickets);
    assertTrue(again.out().startsWith("Nothing new"), again.out());
  }

  @Test
  void aFileThatIsReadByItsFirstColumnsAgainIsAsItWas() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "Nr;Headline;Who\n7;Broken;ann\n");
    run("import", "a.csv", "--columns", "title=Who");
    run("import", "a.csv", "--columns", "id=Nr,title=Headline");

    Answer back = run("import", "a.csv", "--columns", "title=Who");

    assertTrue(back.out().contains("1 ticket"), back.out());
    String tickets = run("tickets", "--output=json").out();
    assertEquals(1, tickets.lines().count(), tickets);
    assertTrue(tickets.contains("\"title\":\"ann\""), tickets);
    assertTrue(run("import", "a.csv").out().startsWith("Nothing new"));
  }

  @Test
  void ticketsOfTwoProjectsWithOneIdAreTwo() throws IOException {
    String csv = "id,title,link\n12,%1$s breaks,https://github.com/acme/%1$s/issues/12\n";
    Files.writeString(folder.resolve("issues.csv"), csv.formatted("shop"));
    run("import", "issues.csv");
    run("tickets", "link", "12", "BB-1");
    Files.writeString(folder.resolve("issues.csv"), csv.formatted("till"));

    run("import", "issues.csv");

    String tickets = run("tickets", "--output=json").out();
    assertTrue(tickets.contains("{\"id\":\"12\",\"title\":\"shop breaks\""), tickets);
    assertTrue(tickets.contains("{\"id\":\"acme/till#12\",\"title\":\"till breaks\""), tickets);
    assertEquals(
        "acme/till#12 is linked with BB-1.\n",
        run("tickets", "link", "acme/till#12", "BB-1").out());
  }

  @Test
  void oneIdInTwoFilesIsAWarningWhereNothingTellsTheProject() throws IOException {
    Files.writeString(folder.resolve("shop.csv"), "id,title\n12,shop breaks\n");
    Files.writeString(folder.resolve("till.csv"), "id,title\n12,till breaks\n");
    String first = run("import", "shop.csv").err();

    String second = run("import", "till.csv").err();

    assertEquals("", first);
    assertTrue(second.contains("1 id is in several files;"), second);
  }

  @Test
  void anIdThatTicketsOfTwoTrackersHaveIsRefusedUntilItIsToldWhich() throws IOException {
    Files.writeString(
        folder.resolve("azure.csv"),
        "ID,Work Item Type,Title,State\n12,Bug,Login button is grey,Active\n");
    Files.writeString(
        folder.resolve("redmine.csv"),
        "#,Project,Tracker,Status,Subject\n12,Server,Bug,New,Server leaks memory\n");
    Answer imported = run("import", "azure.csv", "redmine.csv");

    Answer refused = run("tickets", "link", "12", "BB-1");

    assertTrue(imported.err().contains("listed as FILE#ID"), imported.err());
    assertEquals(
        new Answer(
            2,
            "",
            """
            bugbash: 2 tickets have the id 12; name one of:
              azure.csv#12  Login button is grey
              redmine.csv#12  Server leaks memory
            """),
        refused);
    assertEquals(refused, run("tickets", "similar", "12"));
    assertEquals(refused, run("tickets", "unlink", "12", "BB-1"));
    assertEquals(
        "redmine.csv#12 is linked with BB-1.\n",
        run("tickets", "link", "redmine.csv#12", "BB-1").out());
    assertTrue(run("tickets").out().matches("(?s).*\n12 +Active +Login.*"), run("tickets").out());
    assertTrue(run("tickets", "similar", "azure.csv#12").out().startsWith("12  Login button"));
    assertTrue(run("tickets").out().matches("(?s).*\nredmine.csv#12 +New +BB-1 +Server.*"));
  }

  @Test
  void aTicketThatIsExportedAgainToAnotherFileIsTheSame() throws IOException {
    Files.writeString(folder.resolve("monday.csv"), "id,title,status\n12,Shop breaks,open\n");
    Files.writeString(folder.resolve("friday.csv"), "id,title,status\n12,Shop breaks,done\n");
    run("import", "monday.csv");
    run("import", "friday.csv");

    assertEquals("12 is linked with BB-1.\n", run("tickets", "link", "12", "BB-1").out());
  }

  @Test
  void twoTicketsWithOneIdAreAWarning() throws IOException {
    Files.writeString(folder.resolve("twice.csv"), "Id,Title\nT-8,first\nT-9,other\nT-8,second\n");

    Answer answer = run("import", "twice.csv");

    assertTrue(
        answer
            .err()
            .contains(
                "twice.csv: warning: line 4: ticket T-8 was on line 2 already; this one replaces it"),
        answer.err());
  }

  @Test
  void columnsThatAreNotThereAreRefused() {
    assertEquals(2, run("import", "tickets.csv", "--columns", "title=Nope").status());
    assertEquals(
        "bugbash: --columns: 'colour=x' names no column; write FIELD=COLUMN, where FIELD is one of"
            + " id, title, description, status, resolution, reporter, assignee, created, labels,"
            + " link, duplicate-of.\n",
        run("import", "tickets.csv", "--columns", "title=title,colour=x").err());
    assertEquals(2, run("import", "tickets.csv", "--columns", "id=id").status());
  }

  @Test
  void whatIsNotThereIsNamed() {
    run("import", "tickets.csv");

    assertEquals(
        new Answer(2, "", "bugbash: There is no ticket 'T-9'. `bugbash tickets` lists them.\n"),
        run("tickets", "similar", "T-9"));
    assertEquals(2, run("tickets", "link", "T-9", "BB-1").status());
    assertEquals(2, run("tickets", "link", "T-1", "BB-77").status());
    assertEquals(2, run("tickets", "link", "T-1", "seventy").status());
    assertEquals(2, run("tickets", "nonsense").status());
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
