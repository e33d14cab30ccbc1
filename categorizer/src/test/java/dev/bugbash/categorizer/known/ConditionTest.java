package dev.bugbash.categorizer.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
  private static final Subject REFUSED =
      new Subject(
          Failure.of(
              new TestId("com.acme.OrderTest", "pays", "1"),
              "java.net.ConnectException",
              "Connection refused: db-7.acme.example port 5432",
              "java.net.ConnectException\n\tat com.acme.Pool.open(Pool.java:7)"),
          "linux-jdk17");
  private static final Subject NULL =
      new Subject(
          Failure.of(
              TestId.of("com.acme.CartTest", "adds"),
              "java.lang.NullPointerException",
              "name is null",
              "java.lang.NullPointerException\n\tat com.acme.Cart.add(Cart.java:7)"),
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
        "test:OrderTest AND environment:linux",
        "message:/refus.*/",
        "message:(refused AND port) OR type:AssertionError",
        "connection refused",
      })
  void aQueryFindsWordsOfTheFieldsThatPeopleThinkIn(String query) {
    assertTrue(matches(Kind.QUERY, query, REFUSED), query);
    assertFalse(matches(Kind.QUERY, query, NULL), query);
  }

  @Test
  void aQuerySaysWhichOfManyFailuresItMeans() {
    BitSet matching =
        Condition.parse(Kind.QUERY, "environment:windows")
            .matching(List.of(REFUSED, NULL, REFUSED, NULL));

    assertEquals("{1, 3}", matching.toString());
  }

  @Test
  void aMistakeInAQueryIsPointedAt() {
    String message = mistake(Kind.QUERY, "message:)x");

    assertTrue(message.contains("column 9"), message);
    assertTrue(message.endsWith("message:)x\n          ^"), message);
    assertTrue(mistake(Kind.QUERY, "message:\"open").contains("column"));
    assertTrue(mistake(Kind.QUERY, "a AND (b").contains("column 9"));
  }

  @Test
  void aFieldThatDoesNotExistIsPointedAtAndTheOthersAreNamed() {
    String message = mistake(Kind.QUERY, "type:X AND titel:\"a b\"");

    assertTrue(message.contains("'titel'") && message.contains("column 12"), message);
    assertTrue(message.contains("message, type, frame"), message);
  }

  @Test
  void aRegularExpressionIsFoundInTypeMessageOrStack() {
    assertTrue(matches(Kind.REGEX, "Exception: Connection \\w+: db-\\d", REFUSED));
    assertTrue(matches(Kind.REGEX, "acme\\.Pool\\.open", REFUSED));
    assertFalse(matches(Kind.REGEX, "acme\\.Pool\\.open", NULL));
    assertTrue(mistake(Kind.REGEX, "a(b").contains("column"));
  }

  @Test
  void aRegularExpressionThatBacktracksWithoutEndIsRefusedByName() {
    Subject long1 = with("a".repeat(5_000) + "!");

    for (String slow : List.of("(a+)+$", "(a|b|ab)*c")) {
      Condition condition = Condition.parse(Kind.REGEX, slow);
      ConditionException e =
          assertThrows(ConditionException.class, () -> condition.matching(List.of(long1)));
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

  @Test
  void anEmptyConditionIsRefused() {
    assertTrue(mistake(Kind.QUERY, " ").contains("everything"));
  }

  private static Subject with(String message) {
    return new Subject(Failure.of(TestId.of("S", "t"), "E", message, ""), "");
  }

  private static boolean matches(Kind kind, String text, Subject subject) {
    return Condition.parse(kind, text).matching(List.of(subject)).get(0);
  }

  private static String mistake(Kind kind, String text) {
    return String.valueOf(
        assertThrows(ConditionException.class, () -> Condition.parse(kind, text)).getMessage());
  }
}
