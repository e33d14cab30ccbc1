package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeReport() throws IOException {
    Files.writeString(
        folder.resolve("TEST-a.xml"),
        """
        <testsuite name="a">
        <testcase classname="acme.CartTest" name="adds"><error type="java.lang.NullPointerException" message="no &#x9b;31mcart">x
        \tat acme.Cart.total(Cart.java:1)</error></testcase>
        <testcase classname="acme.CartTest" name="removes"><error type="java.lang.NullPointerException" message="no &#x9b;31mcart">x
        \tat acme.Cart.total(Cart.java:1)</error></testcase>
        <testcase classname="acme.MailTest" name="sends"><error type="java.io.IOException" message="gone">x
        \tat acme.Mail.send(Mail.java:1)</error></testcase>
        </testsuite>
        """);
    run("import", "TEST-a.xml", "--branch", "main");
  }

  @Test
  void clustersAreListedWithTheirMatches() {
    Answer answer = run("search", "test:adds", "OR", "gone");

    assertEquals(0, answer.status(), answer.err());
    assertTrue(
        answer.out().matches("(?s)CLUSTER +MATCHES.*BB-1 +1 +2 .*BB-2 +1 +1 .*"), answer.out());
  }

  @Test
  void aQueryThatBeginsWithAMinusIsToldToComeAfterTwo() {
    assertEquals(
        new Answer(
            2,
            "",
            """
            bugbash: Missing required parameter: 'QUERY'
            Try: bugbash search -- '-owner:*'
            """),
        run("search", "-owner:*"));
    assertTrue(run("search").err().endsWith("Try: bugbash search --help\n"));
  }

  @Test
  void failuresAreListedSafely() {
    Answer answer = run("search", "--failures", "cart");

    assertTrue(answer.out().contains("acme.CartTest::removes"), answer.out());
    assertFalse(answer.out().contains("\u009b"), answer.out());
  }

  @Test
  void jsonIsALineEach() {
    Answer clusters = run("search", "*:*", "--output=json");
    Answer failures = run("search", "frame:Mail", "--failures", "--output=json");

    assertEquals(2, clusters.out().lines().count());
    assertTrue(clusters.out().contains("\"matches\":2"), clusters.out());
    assertEquals(
        "{\"failure\":3,\"cluster\":\"BB-2\",\"test\":\"acme.MailTest::sends\",\"run\":\"\","
            + "\"report\":\"TEST-a.xml\",\"type\":\"java.io.IOException\",\"message\":\"gone\"}\n",
        failures.out().replaceFirst("\"run\":\"[^\"]*\"", "\"run\":\"\""));
  }

  @Test
  void theLimitIsTold() {
    assertTrue(
        run("search", "*", "--limit=1").out().contains("1 of 2 clusters; --limit shows more."));
    assertEquals(2, run("search", "*", "--limit=0").status());
    assertEquals("Nothing matches.\n", run("search", "zebra").out());
  }

  @Test
  void aClaimCountsAtOnce() {
    assertEquals("Nothing matches.\n", run("search", "owner:me").out());

    run("claim", "BB-2");

    assertTrue(run("search", "owner:me").out().contains("BB-2"));
    assertTrue(run("search", "--", "-owner:*").out().contains("BB-1"));
  }

  @Test
  void aMistakeIsPointedAt() {
    Answer answer = run("search", "cart frme:Mail");

    assertEquals(2, answer.status());
    assertEquals("", answer.out());
    assertTrue(
        answer.err().startsWith("bugbash: there is no field 'frme'; there are message, type"),
        answer.err());
    assertTrue(answer.err().endsWith("\n  cart frme:Mail\n       ^\n"), answer.err());
  }

  @Test
  void aMistakeBehindWideAndHostileCharactersIsPointedAtToo() {
    Answer answer = run("search", "\u6f22\u001b\tcart (");

    assertTrue(answer.err().endsWith(" cart (\n" + " ".repeat(11) + "^\n"), answer.err());
    assertFalse(answer.err().contains("\u001b"), answer.err());
  }

  @Test
  void theIndexCanBeRebuiltAndTakenBack() {
    assertEquals(2, run("reindex", "--back").status());
    run("search", "*");

    Answer rebuilt = run("reindex");

    assertTrue(
        rebuilt
            .out()
            .startsWith("The new index is in use: 3 failures, compared with the old one in "),
        rebuilt.err());
    assertTrue(
        run("reindex", "--output=json")
            .out()
            .startsWith("{\"outcome\":\"swapped\",\"failures\":3"));
    assertEquals(
        new Answer(0, "The index of before is in use again.\n", ""), run("reindex", "--back"));
    assertTrue(run("search", "*").out().contains("BB-2"));
    assertEquals(2, run("reindex", "--back", "--force").status());
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
