package dev.bugbash.categorizer.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("outputs")
  void readsWhatToolsPrint(
      String tool, String output, String operator, String subject, String expected, String actual) {
    assertEquals(
        new Comparison(operator, subject, expected, actual),
        Comparison.of(failure(output)).orElseThrow());
  }

  static Stream<Arguments> outputs() {
    return Stream.of(
        of("JUnit 3", "total expected:<3> but was:<4>", "equal", "total", "3", "4"),
        of("JUnit 4", "expected:<a[b]c> but was:<a[d]c>", "equal", "", "a[b]c", "a[d]c"),
        of("JUnit 5", "total ==> expected: <3> but was: <4>", "equal", "total", "3", "4"),
        of(
            "JUnit 5 types",
            "expected: java.lang.Long<3> but was: java.lang.Integer<3>",
            "equal",
            "",
            "3",
            "3"),
        of("JUnit 5 null", "expected: <null> but was: <4>", "equal", "", "null", "4"),
        of("JUnit 4 same", "expected same:<a> was not:<b>", "same", "", "a", "b"),
        of(
            "JUnit 4 array",
            "arrays first differed at element [1]; expected:<3> but was:<4>",
            "equal",
            "arrays first differed at element [1]",
            "3",
            "4"),
        of(
            "JUnit 5 array",
            "array contents differ at index [1], expected: <3> but was: <4>",
            "equal",
            "array contents differ at index [1]",
            "3",
            "4"),
        of(
            "JUnit lines",
            "expected:<one\ntwo> but was:<one\nthree>",
            "equal",
            "",
            "one\ntwo",
            "one\nthree"),
        of("TestNG", "state expected [NEW] but found [OLD]", "equal", "state", "NEW", "OLD"),
        of(
            "MSTest",
            "Assert.AreEqual failed. Expected:<3>. Actual:<4>. total",
            "equal",
            "",
            "3",
            "4"),
        of("test-unit", "<3> expected but was\n<4>.", "equal", "", "3", "4"),
        of("AssertJ", "\nexpected: 3\n but was: 4", "equal", "", "3", "4"),
        of(
            "AssertJ described",
            "[total] \nexpected: \"a\"\n but was: \"b\"",
            "equal",
            "total",
            "\"a\"",
            "\"b\""),
        of(
            "AssertJ blocks",
            "\nExpecting actual:\n  [1, 2]\nto contain:\n  [3]\nbut could not find the following element(s):\n  [3]\n",
            "to contain",
            "",
            "[3]",
            "[1, 2]"),
        of(
            "AssertJ old",
            "\nExpecting:\n  <Order(id=1)>\nto be equal to:\n  <Order(id=2)>\nbut was not.",
            "to be equal to",
            "",
            "Order(id=2)",
            "Order(id=1)"),
        of("Hamcrest", "total\nExpected: is <3>\n     but: was <4>", "equal", "total", "3", "4"),
        of(
            "Truth",
            "value of: order.total()\nexpected: 3\nbut was : 4",
            "equal",
            "order.total()",
            "3",
            "4"),
        of("pytest", "assert 1 == 2\n +  where 1 = len([7])", "==", "len([7])", "2", "1"),
        of("pytest in", "AssertionError: assert 'a b' in 'x y'", "in", "", "'a b'", "'x y'"),
        of("pytest truth", "assert False\n +  where False = ok()", "true", "ok()", "", "False"),
        of("pytest not", "assert not [1, 2]", "not", "", "", "[1, 2]"),
        of("unittest", "AssertionError: 1 != 2 : total", "!=", "", "2", "1"),
        of(
            "unittest label",
            "total differs: 1 != 2 (tolerance 0.1)",
            "!=",
            "total differs",
            "2",
            "1"),
        of("pytest message", "AssertionError: \nassert 1 == 2", "==", "", "2", "1"),
        of("Go empty", "Expected methods to equal GET but got", "to equal", "methods", "GET", ""),
        of("unittest in", "'a' not found in 'b c'", "not found in", "", "'a'", "'b c'"),
        of(
            "unittest lists",
            "Lists differ: [1, 2] != [1, 3]\n\nFirst differing element 1:\n2\n3\n",
            "!=",
            "",
            "[1, 3]",
            "[1, 2]"),
        of(
            "Jest",
            "expect(received).toBe(expected) // Object.is equality\n\nExpected: 3\nReceived: 4",
            "toBe",
            "",
            "3",
            "4"),
        of(
            "Jest comment",
            "expect(received).toBe(expected) // order.total\n\nExpected: 3\nReceived: 4",
            "toBe",
            "order.total",
            "3",
            "4"),
        of(
            "Jest diff",
            "expect(received).toEqual(expected) // deep equality\n\n- Expected  - 1\n+ Received  + 1\n\n  Object {\n-   \"a\": 1,\n+   \"a\": 2,\n  }",
            "toEqual",
            "",
            "Object {\n\"a\": 1,\n}",
            "Object {\n\"a\": 2,\n}"),
        of(
            "Playwright",
            "expect(locator).toHaveText(expected)\n\nLocator: locator('h1')\nExpected string: \"a\"\nReceived string: \"b\"\nCall log:\n  - waiting",
            "toHaveText",
            "locator('h1')",
            "\"a\"",
            "\"b\""),
        of("Chai", "expected 3 to equal 4", "to equal", "", "4", "3"),
        of(
            "Chai deep",
            "expected { a: 1 } to deeply equal { a: 2 }",
            "to deeply equal",
            "",
            "{ a: 2 }",
            "{ a: 1 }"),
        of("Node", "Expected values to be strictly equal:\n\n3 !== 4\n", "!==", "", "4", "3"),
        of(
            "Node deep",
            "Expected values to be strictly deep-equal:\n+ actual - expected\n\n  [\n+   1\n-   2\n  ]",
            "equal",
            "Expected values to be strictly deep-equal:",
            "[\n2\n]",
            "[\n1\n]"),
        of("Go", "cart_test.go:12: Total() = 3, want 4", "equal", "Total()", "4", "3"),
        of("Go got want", "cart_test.go:12: total: got 3, want 4", "equal", "total:", "4", "3"),
        of(
            "Go expected",
            "cart_test.go:12: Expected 3 calls, but got only 2",
            "equal",
            "",
            "3 calls",
            "only 2"),
        of(
            "Go lines",
            "bool_test.go:3: bad value:\n        want:\ttrue\n        got:\tfalse",
            "equal",
            "bad value:",
            "true",
            "false"),
        of(
            "Go cmp",
            "Find() mismatch (-want +got):\n  Order{\n- \tID: 1,\n+ \tID: 2,\n  }",
            "equal",
            "Find() mismatch",
            "Order{\nID: 1,\n}",
            "Order{\nID: 2,\n}"),
        of(
            "testify",
            "\tError Trace:\ta_test.go:12\n\tError:      \tNot equal: \n\t            \texpected: 3\n\t            \tactual  : 4\n\tTest:       \tTestA",
            "equal",
            "",
            "3",
            "4"),
        of("Gomega", "Expected\n    <int>: 3\nto equal\n    <int>: 4", "to equal", "", "4", "3"),
        of(
            "xUnit",
            "Assert.Equal() Failure: Values differ\nExpected: 3\nActual:   4",
            "Equal",
            "",
            "3",
            "4"),
        of("NUnit", "  total\n  Expected: 3\n  But was:  4\n", "equal", "total", "3", "4"),
        of("FluentAssertions", "Expected total to be 3, but found 4.", "to be", "total", "3", "4"),
        of("Shouldly", "total\n    should be\n3\n    but was\n4", "should be", "total", "3", "4"),
        of("RSpec", "\nexpected: 3\n     got: 4\n\n(compared using ==)\n", "equal", "", "3", "4"),
        of("minitest", "total.\nExpected: 3\n  Actual: 4", "equal", "total.", "3", "4"),
        of(
            "Rust",
            "assertion `left == right` failed: total\n  left: 3\n right: 4",
            "==",
            "total",
            "4",
            "3"),
        of(
            "Rust old",
            "assertion failed: `(left == right)`\n  left: `3`,\n right: `4`",
            "==",
            "",
            "4",
            "3"),
        of(
            "GoogleTest",
            "Expected equality of these values:\n  3\n  total()\n    Which is: 4",
            "equal",
            "total()",
            "3",
            "4"),
        of(
            "PHPUnit",
            "Failed asserting that 4 matches expected 3.",
            "matches expected",
            "",
            "3",
            "4"),
        of(
            "PHPUnit same",
            "total\nFailed asserting that 4 is identical to 3.",
            "is identical to",
            "",
            "3",
            "4"),
        of(
            "PHPUnit diff",
            "Failed asserting that two strings are equal.\n--- Expected\n+++ Actual\n@@ @@\n-'a'\n+'b'\n",
            "equal",
            "Failed asserting that two strings are equal.",
            "'a'",
            "'b'"));
  }

  @Test
  void noAssertionIsNoComparison() {
    for (String text :
        new String[] {
          "",
          "Connection refused: redis/10.1.2.3:6379",
          "Cannot invoke \"Order.id()\" because \"order\" is null",
          "java.lang.IllegalStateException: order is in state NEW",
          "'NoneType' object has no attribute 'id'",
          "index 7 is out of bounds"
        }) {
      assertTrue(Comparison.of(failure(text)).isEmpty(), text);
    }
  }

  @Test
  void templatesKeepTheWordsAndTheSubjectOnly() {
    assertEquals(
        "total ==> expected: <?> but was: <?>",
        Comparison.withoutValues("", "total ==> expected: <3 x> but was: <4 y>", "?")
            .orElseThrow());
    assertEquals(
        "assert ? == ?\n +  where ? = find()",
        Comparison.withoutValues("", "assert 'a' == 'b'\n +  where 'a' = find()", "?")
            .orElseThrow());
  }

  @Test
  void aValueThatTellsWhatWentWrongStays() {
    assertEquals(
        "expected no error; got unknown flag: --func",
        Comparison.withoutValues("", "expected no error; got unknown flag: --func", "?")
            .orElseThrow());
    assertEquals(
        "assert ? == <Result KeyError('a')>",
        Comparison.withoutValues("", "assert 3 == <Result KeyError('a')>", "?").orElseThrow());
  }

  @Test
  void anyTextIsReadWithoutFault() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "expected",
      "Expected: ",
      "but was",
      ":",
      "<",
      ">",
      "[",
      "]",
      "\n",
      " ",
      "got",
      "want",
      ", ",
      "assert ",
      " == ",
      " != ",
      " in ",
      "'",
      "\"",
      "\\",
      "Expecting:",
      "Expecting actual:\n",
      "to be equal to:\n",
      "but was not",
      "Received: ",
      "- Expected",
      "+ Received",
      "\n-",
      "\n+",
      "+ actual - expected",
      "(-want +got):",
      "Which is: ",
      "Expected equality of these values:\n",
      "  ",
      "Failed asserting that ",
      " matches expected ",
      " to equal ",
      "a_test.go:12: ",
      "left: ",
      "right: ",
      "`",
      "should be\n",
      "should ",
      "Expected\n",
      "x",
      "3",
      "\u0000",
      "\ud83d",
      "\u0130",
      "+  where ",
      " = ",
      "expect(",
      ").",
      "(",
      ")",
      "Assert.",
      "actual:",
      " but found ",
      "==>"
    };

    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(16); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String said = text.toString();
      assertFalse(Comparison.of(failure(said)).isPresent() && said.isBlank(), "seed " + seed);
      Comparison.withoutValues("", said, "?");
    }
  }

  @Test
  void aLongTextOfOneKindIsReadInOneGo() {
    for (String piece :
        new String[] {"expected:<", "got ", "assert 1 == ", "\n- ", "Expected: \n"}) {
      String text = piece.repeat(100_000 / piece.length());

      Comparison.of(failure(text)).ifPresent(c -> assertTrue(c.actual().length() <= 4_000));
    }
  }

  private static Failure failure(String message) {
    return Failure.of(TestId.of("a.ATest", "adds"), "", message, "");
  }

  private static Arguments of(
      String tool, String output, String operator, String subject, String expected, String actual) {
    return Arguments.of(tool, output, operator, subject, expected, actual);
  }
}
