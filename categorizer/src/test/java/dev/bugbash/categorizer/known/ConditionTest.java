package dev.bugbash.categorizer.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Subject REFUSED =
      new Subject(
          Failure.of(
              new TestId("com.acme.OrderTest", "pays", "1"),
              "java.net.ConnectException",
              "Connection refused: db-7.acme.example port 5432",
              "java.net.ConnectException\n\tat com.acme.Pool.open(Pool.java:7)"),
          "reports/TEST-order.xml",
          "nightly-7",
          "main",
          "linux-jdk17");
  private static final Subject NULL =
      new Subject(
          Failure.of(
              TestId.of("com.acme.CartTest", "adds"),
              "java.lang.NullPointerException",
              "name is null",
              "java.lang.NullPointerException\n\tat com.acme.Cart.add(Cart.java:7)"),
          "reports/TEST-cart.xml",
          "nightly-7",
          "release/2.0",
          "windows-jdk17");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refused",
        "message:\"connection refused\"",
        "type:ConnectException",
        "type:java.net.ConnectException",
        "type:*exception AND NOT type:Null*",
        "frame:com.acme.Pool.open",
        "test:OrderTest AND environment:linux*",
        "message:/refus.*/",
        "message:(refused AND port) OR type:AssertionError",
        "connection refused",
        "branch:MAIN run:nightly*",
        "file:TEST-order.xml",
        "-type:Null*",
        "conection~1",
      })
  void aQueryFindsWordsOfTheFieldsThatPeopleThinkIn(String query) {
    assertTrue(matches(Kind.QUERY, query, REFUSED), query);
    assertFalse(matches(Kind.QUERY, query, NULL), query);
  }

  @Test
  void aQuerySaysWhichOfManyFailuresItMeans() {
    Subjects subjects = new Subjects(List.of(REFUSED, NULL, REFUSED, NULL));

    assertEquals("{1, 3}", places("environment:windows-jdk17", subjects));
    assertEquals("{0, 2}", places("frame:Pool OR type:AssertionError", subjects));
    assertEquals("{0, 1, 2, 3}", places("environment:*jdk17", subjects));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "message:)x#8#nothing to look for",
        "a AND (b#6#never closed",
        "type:X AND titel:x#11#there is no field 'titel'; there are message, type, frame, test,",
        "type:X owner:me#7#'owner' changes with time",
        "is:new#0#that can be message, type, frame, test, file, branch, environment, run",
        "x since:2d#2#'since' changes with time",
        "cluster:BB-1#0#'cluster' changes with time",
      })
  void aMistakeInAQueryIsPointedAt(String query, int at, String problem) {
    QueryMistakeException mistake = mistake(Kind.QUERY, query);

    assertTrue(mistake.problem().contains(problem), mistake.problem());
    assertEquals(at, mistake.at());
  }

  @Test
  void aRegularExpressionIsFoundInTypeMessageOrStack() {
    assertTrue(matches(Kind.REGEX, "Exception: Connection \\w+: db-\\d", REFUSED));
    assertTrue(matches(Kind.REGEX, "acme\\.Pool\\.open", REFUSED));
    assertFalse(matches(Kind.REGEX, "acme\\.Pool\\.open", NULL));
    assertEquals(3, mistake(Kind.REGEX, "a(b").at());
  }

  @Test
  void aRegularExpressionThatBacktracksWithoutEndIsRefusedByName() {
    Subject long1 = with("a".repeat(5_000) + "!");

    for (String slow : List.of("(a+)+$", "(a|b|ab)*c")) {
      Condition condition = Condition.parse(Kind.REGEX, slow);
      ConditionException e =
          assertThrows(
              ConditionException.class, () -> condition.matching(new Subjects(List.of(long1))));
      assertTrue(String.valueOf(e.getMessage()).contains(slow), e.getMessage());
    }
  }

  @Test
  void aGlobNamesTestsBySuiteNameOrBoth() {
    assertTrue(matches(Kind.TESTS, "com.acme.Order*", REFUSED));
    assertTrue(matches(Kind.TESTS, "pays", REFUSED));
    assertTrue(matches(Kind.TESTS, "*OrderTest::pa?s*", REFUSED));
    assertFalse(matches(Kind.TESTS, "Order", REFUSED));
    assertTrue(matches(Kind.TEST, "com.acme.OrderTest::pays[1]", REFUSED));
    assertFalse(matches(Kind.TEST, "com.acme.OrderTest::pays", REFUSED));
  }

  @Test
  void aValueIsOneThatWasMasked() {
    assertTrue(matches(Kind.VALUE, "7", with("month 7 of 12")));
    assertFalse(matches(Kind.VALUE, "month", with("month 7 of 12")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anEmptyConditionIsRefused(Kind kind) {
    ConditionException e = assertThrows(ConditionException.class, () -> Condition.parse(kind, " "));

    assertTrue(String.valueOf(e.getMessage()).contains("everything"), e.getMessage());
  }

  private static Subject with(String message) {
    return new Subject(Failure.of(TestId.of("S", "t"), "E", message, ""), "", "", "", "");
  }

  private static boolean matches(Kind kind, String text, Subject subject) {
    return Condition.parse(kind, text).matching(new Subjects(List.of(subject))).get(0);
  }

  private static String places(String query, Subjects subjects) {
    return Condition.parse(Kind.QUERY, query).matching(subjects).toString();
  }

  private static QueryMistakeException mistake(Kind kind, String text) {
    ConditionException e =
        assertThrows(ConditionException.class, () -> Condition.parse(kind, text));
    return assertInstanceOf(QueryMistakeException.class, e.getCause());
  }
}
