package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ContinuedTest {
  private static final String HEAD = "expect(received).toBe(expected)";

  @Test
  void theLinesBelowTheFirstBelongToIt() {
    assertEquals(
        HEAD + "\n\nExpected: 3\nReceived: 4",
        Continued.of(
            HEAD,
            "Error: "
                + HEAD
                + "\n\nExpected: 3\nReceived: 4\n    at Object.toBe (/srv/a.test.js:2:45)\n"));
  }

  @Test
  void theSourceIsNoPartOfIt() {
    assertEquals(
        HEAD + "\n\n    Expected: 3",
        Continued.of(
            HEAD,
            "  a.spec.js:2:96 orders ────\n\n    Error: "
                + HEAD
                + "\n\n    Expected: 3\n\n    > 3 | expect(4)\n    at a (/srv/a.js:2:5)\n"));
  }

  @Test
  void whatIsSaidAgainIsNotRepeated() {
    String values = "Expected values to be strictly equal:";

    assertEquals(
        values + "\n\n1 !== 2",
        Continued.of(
            values,
            values
                + "\n\n1 !== 2\n\nAssertionError [ERR]: "
                + values
                + "\n\n1 !== 2\n    at a.js:1:2\n"));
  }

  @Test
  void aMessageThatAnnouncesNothingIsWhole() {
    assertEquals("gone", Continued.of("gone", "all gone\ngone\nall\nof it"));
    assertEquals(HEAD, Continued.of(HEAD, "a.B: " + HEAD + "\n\tat a.B.c(B.java:1)\nmore\n"));
    assertEquals(HEAD, Continued.of(HEAD, "a.B: " + HEAD));
    assertEquals("", Continued.of("", "\n\nExpected: 3"));
  }
}
