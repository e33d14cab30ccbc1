package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void writeReport() throws IOException {
    Files.writeString(
        folder.resolve("TEST-a.xml"),
        """
        <testsuite name="a">
        <testcase classname="acme.CartTest" name="adds"><error type="java.lang.NoClassDefFoundError" message="org/lib/Words">x
        \tat acme.Cart.total(Cart.java:1)</error></testcase>
        <testcase classname="acme.CartTest" name="removes"><error type="java.lang.NoClassDefFoundError" message="org/lib/Lines">x
        \tat acme.Cart.remove(Cart.java:1)</error></testcase>
        <testcase classname="acme.MailTest" name="sends"><error type="java.lang.NoClassDefFoundError" message="net/post/Letter">x
        \tat acme.Mail.send(Mail.java:1)</error></testcase>
        <testcase classname="acme.RatesTest" name="first"><error type="java.lang.ExceptionInInitializerError" message="">java.lang.ExceptionInInitializerError
        \tat acme.RatesTest.first(RatesTest.java:1)
        Caused by: java.lang.IllegalStateException: no &#x9b;31mrates
        \tat acme.Rates.&lt;clinit&gt;(Rates.java:7)</error></testcase>
        <testcase classname="acme.BankTest" name="pays"><error type="java.lang.NoClassDefFoundError" message="Could not initialize class acme.Rates">x
        \tat acme.Bank.pay(Bank.java:1)</error></testcase>
        </testsuite>
        """);
    assertEquals(0, run("import", "TEST-a.xml").status());
  }

  @Test
  void aClusterTellsWhatItsFailuresShareAndWhatBindsThem() {
    Answer answer = run("why", cluster("Lines"));

    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("2 failures with 2 signatures."), answer.out());
    assertTrue(answer.out().contains("exception   java.lang.NoClassDefFoundError\n"), answer.out());
    assertTrue(answer.out().contains("both miss the same symbol or package"), answer.out());
    assertTrue(answer.out().contains("The nearest other cluster is BB-"), answer.out());
  }

  @Test
  void moreThanTwoClustersAreRefused() {
    assertEquals(
        new Answer(2, "", "bugbash: why explains one failure, or one or two clusters, not 3.\n"),
        run("why", "BB-1", "BB-2", "BB-3"));
  }

  @Test
  void aNumberIsAFailuresWhateverIsBesideIt() {
    Answer numbers = run("why", "1", "2");

    assertEquals(2, numbers.status());
    assertTrue(numbers.err().endsWith("with BB-: bugbash why BB-1 BB-2\n"), numbers.err());
    assertEquals(numbers, run("why", "BB-1", "#2"));
  }

  @Test
  void twoClustersTellWhyTheyAreApart() {
    Answer answer = run("why", cluster("Lines"), cluster("Letter"));

    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("-9.0  they miss different symbols"), answer.out());
    assertTrue(
        answer.out().contains("one family: java.lang.NoClassDefFoundError: <symbol>"),
        answer.out());
  }

  @Test
  void aConsequenceNamesItsRoot() {
    String root = cluster("rates");
    String consequence = cluster("initialize");

    assertTrue(
        run("why", consequence).out().contains("A consequence of " + root + ", "),
        run("why", consequence).out());
    assertTrue(
        run("why", root).out().contains("The root of 1 more failure in 1 cluster:"),
        run("why", root).out());
    assertTrue(
        run("why", consequence, root)
            .out()
            .contains(
                consequence
                    + " follows from "
                    + root
                    + ": class acme.Rates broke there and can't be initialized since"));
  }

  @Test
  void listsTellRootsAndConsequencesAndTheirSumStaysTheSame() {
    String root = cluster("rates");
    String consequence = cluster("initialize");

    String list = run("clusters").out();

    assertTrue(list.contains("CASCADE"), list);
    assertTrue(list.contains("after " + root), list);
    assertTrue(list.contains("+1 in 1 cluster"), list);
    String json = run("clusters", "--output=json").out();
    assertTrue(json.contains("\"after\":\"" + root + "\",\"because\":\"class acme.Rates"), json);
    assertTrue(
        json.contains("\"consequences\":[\"" + consequence + "\"],\"consequenceFailures\":1"),
        json);
    int sum =
        Pattern.compile("\"size\":(\\d+)")
            .matcher(json)
            .results()
            .mapToInt(m -> Integer.parseInt(m.group(1)))
            .sum();
    assertEquals(5, sum);
  }

  @Test
  void showTellsTheRootAndWhatWasDoneAboutSiblings() {
    String consequence = cluster("initialize");
    String lines = cluster("Lines");
    String letter = cluster("Letter");
    run("note", letter, "asked the vendor");
    run("note", letter, "cause: the jar is \u009b31mmissing");
    run("note", letter, "thanks");
    run("claim", letter);

    String root = run("show", consequence).out();
    String sibling = run("show", lines).out();
    String json = run("show", lines, "--output=json").out();

    assertTrue(root.contains("A consequence of " + cluster("rates") + ", "), root);
    assertTrue(root.contains("  because class acme.Rates broke there"), root);
    assertTrue(sibling.contains("Of one family with "), sibling);
    assertTrue(sibling.contains("held by ana: "), sibling);
    assertTrue(sibling.contains("cause: the jar is "), sibling);
    assertFalse(sibling.contains("asked the vendor"), sibling);
    assertFalse(sibling.contains("\u009b"), sibling);
    assertTrue(json.contains("\"note\":\"cause: the jar is "), json);
    assertTrue(json.contains("\"owner\":\"ana\",\"known\":null"), json);
  }

  @Test
  void aFailureTellsWhatItIsNearestTo() {
    Answer of = run("show", cluster("Lines"), "--output=json");
    String number = of.out().replaceAll("(?s).*?\"failure\":(\\d+).*", "$1");

    Answer answer = run("why", number);

    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("is nearest to that of acme.CartTest::"), answer.out());
  }

  @Test
  void whatPeopleSaidIsToldFirst() {
    String whole = cluster("Lines");
    String alike = run("why", whole).out();
    assertFalse(alike.contains("What people said"), alike);

    run("split", whole, "--tests", "*removes", "--because", "their \u009bown");
    String part = cluster("Lines");
    String split = run("why", part).out();
    String pair = run("why", cluster("Words"), part).out();
    run("known", "add", "old jar", "--query", "message:Letter", "--advice", "ask them");
    String json = run("why", cluster("old jar"), "--output=json").out();

    assertTrue(split.contains("ana: it is apart from " + cluster("Words") + " (their "), split);
    assertTrue(split.contains("People said otherwise, and that counts."), split);
    assertTrue(pair.contains("ana: it is apart from " + part + " (their "), pair);
    assertFalse(pair.contains("\u009b"), pair);
    assertTrue(json.contains("\"says\":\"it is the known cause old jar\""), json);
    assertTrue(json.contains("\"because\":\"ask them\""), json);
  }

  @Test
  void aMovedFailureTellsWhoMovedIt() {
    String target = cluster("Letter");
    Answer of = run("show", cluster("Lines"), "--output=json");
    String number = of.out().replaceAll("(?s).*?\"failure\":(\\d+).*", "$1");

    run("move", number, target);
    String told = run("why", number).out();

    assertTrue(told.contains("ana: it has one cause with others of " + target), told);
    assertTrue(told.contains("People said otherwise, and that counts."), told);
  }

  @Test
  void whatIsNotThereIsAMistake() {
    assertEquals(2, run("why", "BB-99").status());
    assertEquals(2, run("why", "99999").status());
    Answer answer = run("why", "nonsense");
    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("'nonsense' is no number of a failure"), answer.err());
  }

  @Test
  void nothingFromATestReachesTheTerminal() {
    assertFalse(run("why", cluster("rates")).out().contains("\u009b"));
  }

  @Test
  void jsonHasTheReasonsByTheirNames() {
    Answer answer = run("why", cluster("Lines"), "--output=json");

    assertTrue(answer.out().contains("\"feature\":\"same-missing-symbol\""), answer.out());
  }

  /** The cluster whose title has this word. */
  private String cluster(String word) {
    return run("clusters", "--output=json")
        .out()
        .lines()
        .filter(line -> line.contains(word))
        .findFirst()
        .orElseThrow()
        .replaceAll(".*\"id\":\"(BB-\\d+)\".*", "$1");
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
