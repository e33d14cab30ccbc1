package dev.bugbash.categorizer.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.Optional;
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
      String tool, String operator, String subject, String expected, String actual, String output) {
    assertEquals(
        new Comparison(operator, subject, expected, actual),
        Comparison.of(failure(output)).orElseThrow());
  }

  static Stream<Arguments> outputs() {
    return """
        JUnit 3 | equal | total | 3 | 4 | total expected:<3> but was:<4>
        JUnit 4 | equal |  | a[b]c | a[d]c | expected:<a[b]c> but was:<a[d]c>
        JUnit 5 | equal | total | 3 | 4 | total ==> expected: <3> but was: <4>
        JUnit 5 types | equal |  | 3 | 3 | expected: java.lang.Long<3> but was: java.lang.Integer<3>
        JUnit 5 null | equal |  | null | 4 | expected: <null> but was: <4>
        JUnit 4 same | same |  | a | b | expected same:<a> was not:<b>
        JUnit 4 array | equal | arrays first differed at element [1] | 3 | 4 | arrays first differed at element [1]; expected:<3> but was:<4>
        JUnit 5 array | equal | array contents differ at index [1] | 3 | 4 | array contents differ at index [1], expected: <3> but was: <4>
        JUnit 4 lengths | equal | lengths differed, expected.length=3 actual.length=2; arrays first differed at element [2] | end of array | 3 | lengths differed, expected.length=3 actual.length=2; arrays first differed at element [2]; expected:<end of array> but was:<3>
        JUnit 4 null | equal | actual {[]=null} | null | {[]=null} | actual {[]=null} expected null, but was:<{[]=null}>
        JUnit 4 null, said twice | equal | Expected null, actual: {} | null | {} | Expected null, actual: {} expected null, but was:<{}>
        JUnit 5 thrown | equal | Unexpected exception type thrown | a.B | a.C | Unexpected exception type thrown, expected: <a.B> but was: <a.C>
        JUnit lines | equal |  | one\\ntwo | one\\nthree | expected:<one\\ntwo> but was:<one\\nthree>
        JUnit 5 all | equal |  | 1 | 2 | Multiple Failures (2 failures)\\n\\torg.opentest4j.AssertionFailedError: expected: <1> but was: <2>\\n\\torg.opentest4j.AssertionFailedError: expected: <3> but was: <4>
        JUnit 5 all, lines | equal | text | a>\\n\\tb | c>\\n\\td: e | order (2 failures)\\n\\torg.opentest4j.AssertionFailedError: text ==> expected: <a>\\n\\tb> but was: <c>\\n\\td: e>\\n\\tjava.lang.AssertionError: <no message>
        JUnit 5 all, AssertJ | equal |  | 3 | 4 | Multiple Failures (2 failures)\\n\\torg.opentest4j.AssertionFailedError: \\nexpected: 3\\n but was: 4\\n\\tjava.lang.IllegalStateException: closed
        JUnit 5 lines like a list | equal |  | a\\n\\ta.BError: c | d | expected: <a\\n\\ta.BError: c> but was: <d>
        JUnit 5 not equal | not equal | total |  | 5 | total ==> expected: not equal but was: <5>
        JUnit 5 not same | not same |  |  | a | expected: not same but was: <a>
        TestNG | equal | state | NEW | OLD | state expected [NEW] but found [OLD]
        MSTest | equal |  | 3 | 4 | Assert.AreEqual failed. Expected:<3>. Actual:<4>. total
        test-unit | equal |  | 3 | 4 | <3> expected but was\\n<4>.
        AssertJ | equal |  | 3 | 4 | \\nexpected: 3\\n but was: 4
        AssertJ described | equal | total | "a" | "b" | [total] \\nexpected: "a"\\n but was: "b"
        AssertJ JSON | equal |  | "{\"a\":[1]}" | "{\"b\":[]}" | \\nexpected: "{\"a\":[1]}"\\n but was: "{\"b\":[]}"
        AssertJ numbers | equal |  | 0.1 [0.10] | 0.2 [0.20] | \\nexpected: 0.1 [0.10]\\n but was: 0.2 [0.20]
        AssertJ size | size |  | 3 | 2 | \\nExpected size: 3 but was: 2 in:\\n["a", "x"]
        AssertJ trace | to be an instance of |  | a.BError | a.CError: x | \\nExpecting actual throwable to be an instance of:\\n  a.BError\\nbut was:\\n  a.CError: x\\n\\tat a.B.c(B.java:8)\\n\\t...(74 remaining lines not displayed)
        Mockito | called | mailer.send | mailer.send(\\n    "a"\\n); | mailer.send(\\n    "b"\\n); | \\nArgument(s) are different! Wanted:\\nmailer.send(\\n    "a"\\n);\\n-> at a.BTest.c(BTest.java:1)\\nActual invocations have different arguments at position [1]:\\nmailer.send(\\n    "b"\\n);\\n-> at a.B.c(B.java:2)\\n
        Kotest fields | equal | data class diff for a.Wish\\n\u2514 votes | 2 | 1 | data class diff for a.Wish\\n\u2514 votes: expected:<2> but was:<1>\\n\\nexpected:<Wish(votes=2)> but was:<Wish(votes=1)>
        AssertJ blocks | to contain |  | [3] | [1, 2] | \\nExpecting actual:\\n  [1, 2]\\nto contain:\\n  [3]\\nbut could not find the following element(s):\\n  [3]\\n
        AssertJ old | to be equal to |  | Order(id=2) | Order(id=1) | \\nExpecting:\\n  <Order(id=1)>\\nto be equal to:\\n  <Order(id=2)>\\nbut was not.
        Hamcrest | equal | total | 3 | 4 | total\\nExpected: is <3>\\n     but: was <4>
        Truth | equal | order.total() | 3 | 4 | value of: order.total()\\nexpected: 3\\nbut was : 4
        pytest | == | len([7]) | 2 | 1 | assert 1 == 2\\n +  where 1 = len([7])
        pytest in | in |  | 'a b' | 'x y' | AssertionError: assert 'a b' in 'x y'
        pytest truth | true | ok() |  | False | assert False\\n +  where False = ok()
        pytest not | not |  |  | [1, 2] | assert not [1, 2]
        unittest | != |  | 2 | 1 | AssertionError: 1 != 2 : total
        unittest label | != | total differs | 2 | 1 | total differs: 1 != 2 (tolerance 0.1)
        pytest message | == |  | 2 | 1 | AssertionError: \\nassert 1 == 2
        Go brackets | equal |  | status code 405 | 301 | Expected status code 405 (got 301)
        Go found | equal | no handler: | 404 not found for /x | 404 page not found | a_test.go:12: no handler: expected 404 not found for /x, (got 404 page not found\\n)
        Go empty | to equal | methods | GET |  | Expected methods to equal GET but got
        unittest in | not found in |  | 'a' | 'b c' | 'a' not found in 'b c'
        unittest lists | != |  | [1, 3] | [1, 2] | Lists differ: [1, 2] != [1, 3]\\n\\nFirst differing element 1:\\n2\\n3\\n
        Jest | toBe |  | 3 | 4 | expect(received).toBe(expected) // Object.is equality\\n\\nExpected: 3\\nReceived: 4
        Jest index | toContain |  | "a" | "b" | expect(received).toContain(expected) // indexOf\\n\\nExpected substring: "a"\\nReceived string:    "b"
        Jest comment | toBe | order.total | 3 | 4 | expect(received).toBe(expected) // order.total\\n\\nExpected: 3\\nReceived: 4
        Jest property | toHaveProperty | "a.b" | 3 | 4 | expect(received).toHaveProperty(path, value)\\n\\nExpected path: "a.b"\\n\\nExpected value: 3\\nReceived value: 4
        Jest path | toHaveProperty |  | "a.b" | "a" | expect(received).toHaveProperty(path)\\n\\nExpected path: "a.b"\\nReceived path: "a"\\n\\nReceived value: {"c": 1}
        Jest length | toHaveLength |  | 2 | 3 | expect(received).toHaveLength(expected)\\n\\nExpected length: 2\\nReceived length: 3\\nReceived array:  [1, 2, 3]
        Jest diff | toEqual |  | Object {\\n"a": 1,\\n} | Object {\\n"a": 2,\\n} | expect(received).toEqual(expected) // deep equality\\n\\n- Expected  - 1\\n+ Received  + 1\\n\\n  Object {\\n-   "a": 1,\\n+   "a": 2,\\n  }
        Playwright | toHaveText | locator('h1') | "a" | "b" | expect(locator).toHaveText(expected)\\n\\nLocator: locator('h1')\\nExpected string: "a"\\nReceived string: "b"\\nCall log:\\n  - waiting
        Chai | to equal |  | 4 | 3 | expected 3 to equal 4
        Chai deep | to deeply equal |  | { a: 2 } | { a: 1 } | expected { a: 1 } to deeply equal { a: 2 }
        Node | !== |  | 4 | 3 | Expected values to be strictly equal:\\n\\n3 !== 4\\n
        Node named | !== |  | 1 | 2 | AssertionError Expected values to be strictly equal:\\n\\n2 !== 1
        Node code | !== |  | 1 | 2 | AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:\\n\\n2 !== 1\\n
        Node text | equal |  | 'a' | 'b' | AssertionError Expected values to be strictly equal:\\n+ actual - expected\\n\\n+ 'b'\\n- 'a'\\n
        Node deep | equal |  | [\\n2\\n] | [\\n1\\n] | Expected values to be strictly deep-equal:\\n+ actual - expected\\n\\n  [\\n+   1\\n-   2\\n  ]
        Go | equal | Total() | 4 | 3 | cart_test.go:12: Total() = 3, want 4
        Go got want | equal | total: | 4 | 3 | cart_test.go:12: total: got 3, want 4
        Go expected | equal |  | 3 calls | only 2 | cart_test.go:12: Expected 3 calls, but got only 2
        Go lines | equal | bad value: | true | false | bool_test.go:3: bad value:\\n        want:\\ttrue\\n        got:\\tfalse
        Go cmp | equal | Find() mismatch | Order{\\nID: 1,\\n} | Order{\\nID: 2,\\n} | Find() mismatch (-want +got):\\n  Order{\\n- \\tID: 1,\\n+ \\tID: 2,\\n  }
        testify | equal |  | 3 | 4 | \\tError Trace:\\ta_test.go:12\\n\\tError:      \\tNot equal: \\n\\t            \\texpected: 3\\n\\t            \\tactual  : 4\\n\\tTest:       \\tTestA
        Gomega | to equal |  | 4 | 3 | Expected\\n    <int>: 3\\nto equal\\n    <int>: 4
        xUnit | Equal |  | 3 | 4 | Assert.Equal() Failure: Values differ\\nExpected: 3\\nActual:   4
        NUnit | equal | total | 3 | 4 |   total\\n  Expected: 3\\n  But was:  4\\n
        NUnit strings | equal | String lengths are both 5. Strings differ at index 1. | "hello" | "hallo" |   String lengths are both 5. Strings differ at index 1.\\n  Expected: "hello"\\n  But was:  "hallo"\\n  ------------^\\n
        xUnit strings | Equal |  | "hello" | "hallo" | Assert.Equal() Failure: Strings differ\\n            \u2193 (pos 1)\\nExpected: "hello"\\nActual:   "hallo"\\n            \u2191 (pos 1)
        FluentAssertions | to be | total | 3 | 4 | Expected total to be 3, but found 4.
        Shouldly | should be | total | 3 | 4 | total\\n    should be\\n3\\n    but was\\n4
        RSpec | equal |  | 3 | 4 | \\nexpected: 3\\n     got: 4\\n\\n(compared using ==)\\n
        minitest | equal | total. | 3 | 4 | total.\\nExpected: 3\\n  Actual: 4
        Rust | == | total | 4 | 3 | assertion `left == right` failed: total\\n  left: 3\\n right: 4
        Rust old | == |  | 4 | 3 | assertion failed: `(left == right)`\\n  left: `3`,\\n right: `4`
        GoogleTest | equal | total() | 3 | 4 | Expected equality of these values:\\n  3\\n  total()\\n    Which is: 4
        GoogleTest other way | equal | total() | 3 | 4 | Expected equality of these values:\\n  total()\\n    Which is: 4\\n  3
        ScalaTest | did not equal |  | 4 | 3 | 3 did not equal 4
        XCTest | is not equal to | XCTAssertEqual failed | ("4") | ("3") | XCTAssertEqual failed: ("3") is not equal to ("4")
        AssertJ not | not to be |  | null | actual | Expecting actual not to be null
        AssertJ type | to be an instance of |  | a.BError | a.CError: x | \\nExpecting actual throwable to be an instance of:\\n  a.BError\\nbut was:\\n  a.CError: x
        pytest words | == |  | 3 | 4 | AssertionError: wrong total\\nassert 4 == 3
        PHPUnit | matches expected |  | 3 | 4 | Failed asserting that 4 matches expected 3.
        PHPUnit same | is identical to |  | 3 | 4 | total\\nFailed asserting that 4 is identical to 3.
        Jest snapshot | toMatchSnapshot |  | "a" | "b" | expect(received).toMatchSnapshot()\\n\\nSnapshot name: `x 1`\\n\\n- Snapshot  - 1\\n+ Received  + 1\\n\\n- "a"\\n+ "b"
        Vitest | to be |  | 8 | 10 | expected 10 to be 8 // Object.is equality
        Vitest lines | to deeply equal |  | {\\n"a": 2,\\n} | {\\n"a": 1,\\n} | expected { a: 1 } to deeply equal { a: 2 }\\n\\n- Expected\\n+ Received\\n\\n  {\\n-   "a": 2,\\n+   "a": 1,\\n  }
        Vitest less | to be less than |  | 1 | 2 | expected 2 to be less than 1
        Vitest throws | to not throw |  |  | 'TypeError: no' | expected [Function] to not throw an error but 'TypeError: no' was thrown
        Mocha | to equal |  | b | a | expected 'a' to equal 'b'\\n+ expected - actual\\n\\n-a\\n+b
        Mocha of Node | equal |  | 'a' | 'b' | Expected values to be strictly equal:\\n+ actual - expected\\n\\n+ 'b'\\n- 'a'\\n   ^\\n+ expected - actual\\n\\n-b\\n+a
        Node loosely | should loosely deep-equal |  | {\\n  d: 1\\n} | {\\n  d: 2\\n} | Expected values to be loosely deep-equal:\\n\\n{\\n  d: 2\\n}\\n\\nshould loosely deep-equal\\n\\n{\\n  d: 1\\n}
        Node regex | match |  | /-02-/ | '2000-03-04' | The input did not match the regular expression /-02-/. Input:\\n\\n'2000-03-04'\\n
        AVA | equal |  | '02' | '03' | Difference (- actual, + expected):\\n\\n- '03'\\n+ '02'
        Jasmine | to be |  | 'b' | 'a' | Expected 'a' to be 'b'.
        Jasmine path | to equal | $[0].d | '05' | '06' | Expected $[0].d = '06' to equal '05'. Expected $[1] = '7' to equal '8'.
        RSpec not | not equal |  | nil | nil | \\nexpected: not nil\\n     got: nil
        RSpec several | equal |  | 2 | 8 | Got 2 failures from failure aggregation block:\\n\\n  1) expected: 2\\n          got: 8\\n\\n     (compared using ==)\\n\\n  2) expected: 3\\n  got: 4
        RSpec change | changed | cart.size | -1 | 0 | expected `cart.size` to have changed by -1, but was changed by 0
        minitest not | to not be |  | nil | nil | Expected nil to not be nil.
        minitest diff | equal |  | #<Money 2> | #<Money 8> | --- expected\\n+++ actual\\n@@ -1 +1 @@\\n-#<Money 2>\\n+#<Money 8>
        Hamcrest not | not equal | colours | an empty collection | [] | colours\\nExpected: is not an empty collection\\n     but: was <[]>
        testify, message | equal | the total | 3 | 4 | \\tError Trace:\\ta_test.go:12\\n\\tError:      \\tNot equal: \\n\\t            \\texpected: 3\\n\\t            \\tactual  : 4\\n\\tTest:       \\tTestA\\n\\tMessages:   \\tthe total
        testify, place | equal |  | 3 | 4 | a_test.go:12:\\nError Trace:\\ta_test.go:12\\nError:      \\tNot equal: \\nexpected: 3\\nactual  : 4\\nTest:       \\tTestA
        GoogleTest relation | < | size(c) | 3 | 5 | a/b.cc:8\\nExpected: (size(c)) < (3), actual: 5 vs 3
        GoogleTest place | equal | total() | 3 | 4 | a/b.cc:8\\nExpected equality of these values:\\n  3\\n  total()\\n    Which is: 4
        PHPUnit mock | called |  | 1 times | 0 times | Expectation failed for method name is "ping" when invoked 1 time(s).\\nMethod was expected to be called 1 times, actually called 0 times.
        PHPUnit exception | throw |  | B | A | Failed asserting that exception of type "A" matches expected exception "B". Message was: "unexpected" at
        TestNG message | equal | The exception was thrown with the wrong message: | ".*lacks 1 .*" | "lacks 1" | \\nThe exception was thrown with the wrong message: expected ".*lacks 1 .*" but got "lacks 1"
        TestNG soft | equal | soft | 70 | 130 | The following asserts failed:\\n\\tsoft expected [70] but found [130],\\n\\texpected [2] but found [1]
        Spock exception | throw |  | a.B | a.C | Expected exception of type 'a.B', but got 'a.C'
        Spock no exception | throw |  | a.B |  | Expected exception of type 'a.B', but no exception was thrown
        PHPUnit diff | equal |  | 'a' | 'b' | Failed asserting that two strings are equal.\\n--- Expected\\n+++ Actual\\n@@ @@\\n-'a'\\n+'b'\\n
        Jest diff of negatives | toEqual |  | Array [\\n-5,\\n1,\\n] | Array [\\n-5,\\n2,\\n] | expect(received).toEqual(expected) // deep equality\\n\\n- Expected  - 1\\n+ Received  + 1\\n\\n  Array [\\n    -5,\\n-   1,\\n+   2,\\n  ]
        Jest diff with a blank line | toMatchSnapshot |  | a\\nb\\n\\nc | a\\nb\\n\\nd | expect(received).toMatchSnapshot()\\n\\n- Snapshot  - 1\\n+ Received  + 1\\n\\n  a\\n  b\\n\\n- c\\n+ d\\n\\nNumber of calls: 1
        Mocha list | to equal |  | shop@1.4.0\\n- a.js | shop@1.5.0\\n- a.js | expected 'shop@1.5.0' to equal 'shop@1.4.0'\\n+ expected - actual\\n\\n-shop@1.5.0\\n+shop@1.4.0\\n  - a.js\\n
        jest-dom | toHaveTextContent |  | 2s | 3s | expect(element).toHaveTextContent()\\n\\nExpected element to have text content:\\n  2s\\nReceived:\\n  3s
        Sinon calls | called | spy | once | twice | expected spy to be called once but was called twice\\n    spy(1) at a.js:1
        Sinon never | called | spy | once | never | expected spy to have been called once but was never called
        Sinon arguments | called with | spy |  | { payload: { x: 1 } } { x: 1 } | expected spy to be called once and with exact arguments \\n{ payload: { x: 1 } } { x: 1 }
        Vitest close | to be close to |  | 13.9 | 14.9 | expected 14.9 to be close to 13.9, received difference is 1, but expected 0.005
        Chai throws | to throw |  | Gave up | Down: d… | expected [Function] to throw error including 'Gave up' but got 'Down: d…'
        Vitest throws, in full | to throw |  | "Gave up" | "Down: down" | expected [Function] to throw error including 'Gave up' but got 'Down: d…'\\n\\nExpected: "Gave up"\\nReceived: "Down: down"
        Node texts | !== |  | '1.5s' | '1.50s' | Expected values to be strictly equal:\\n\\n'1.50s' !== '1.5s'\\n
        Node equal | == |  | '1.5s' | '1.50s' | '1.50s' == '1.5s'
        Node equal, named | == |  | 2 | 1 | AssertionError [ERR_ASSERTION]: 1 == 2
        SuperTest | equal | Cache-Control | A | B | expected "Cache-Control" of "A", got "B"
        Go within a call | equal | errors.Is(memory: order 9: not found, ErrNotFound) | true | false | a_test.go:98: errors.Is(memory: order 9: not found, ErrNotFound) = false, want true
        Go error | equal | Load() error | nil | order 9 not found | a_test.go:98: Load() error = order 9 not found, want nil
        Go wantErr | equal | Parse("EUR") error | malformed amount | parse "EUR": malformed amount | a_test.go:48: Parse("EUR") error = parse "EUR": malformed amount, wantErr malformed amount
        Go got in a case | equal | n = 1: | 5 | 4 | a_test.go:12: n = 1: got 4, want 5
        Go values | equal | Marshal(0) | "open" | 0, <nil> | codec_test.go:68: Marshal(0) = 0, <nil>; want "open"
        testify chain | errors.Is |  | "not found" | "order a: not found" | Target error should be in err chain:\\nexpected: "not found"\\nin chain: "order a: not found"
        testify length | length |  | 20 | 10 | "[a b c]" should have 20 item(s), but has 10
        testify delta | close to |  | 0.19 | 0.2 | Max difference between 0.19 and 0.2 allowed is 1e-09, but difference was -0.010000000000000009
        testify contains | contain |  | no such file | open x: denied | "open x: denied" does not contain "no such file"
        testify error | error |  | error | nil | An error is expected but got nil.
        """
        .lines()
        .map(row -> row.replace("\\n", "\n").replace("\\t", "\t").split(" \\| ", -1))
        .map(cells -> Arguments.of((Object[]) cells));
  }

  @Test
  void readsTheValuesThatSpockDrawsBelowACondition() {
    assertEquals(
        new Comparison("==", "p.url()", "'/posts/a-b'", "/posts/a_b"),
        drawn(
            """
            Condition not satisfied:

            p.url() == '/posts/a-b'
            | |     |
            | |     false
            | |     1 difference (90% similarity)
            | |     /posts/a(_)b
            | /posts/a_b
            <blog.Post@26a4842b title=A b>
            """));
    assertEquals(
        new Comparison("==", "new Post('x', author).words(text)", "1", "0"),
        drawn(
            """
            Condition not satisfied:

            new Post('x', author).words(text) == n
            |             |       |     |     |  |
            |             |       0     a b   |  1
            |             |                   false
            |             <blog.Author@6c6357f9 name=Ada>
            <blog.Post@591e58fa title=x>
            """));
    assertEquals(
        new Comparison("true", "", "", "a.slug().startsWith('a-')"),
        drawn(
            "Condition not satisfied:\n\na.slug().startsWith('a-')\n| |      |\n| a_b    false\nA\n"));
    assertEquals(
        new Comparison("==", "a + b", "4", "3"),
        drawn(
            """
            Assertion failed:\s

            assert a + b == c
                   | | | |  |
                   1 3 2 |  4
                         false
            """));
  }

  @Test
  void aTypeOfJasmineIsTheMatcher() {
    assertEquals(
        Optional.of("Expected ? to be ?."),
        Comparison.withoutValues("toBe", "Expected 'a' to be 'b'.", "?"));
  }

  private static Comparison drawn(String text) {
    return Comparison.of(failure(text)).orElseThrow();
  }

  @Test
  void aTypeOfXunitIsThatOfAnAssertion() {
    String said = "Assert.Equal() Failure: Values differ\nExpected: ?\nActual:   ?";
    assertEquals(
        Optional.of(said),
        Comparison.withoutValues("Xunit.Sdk.EqualException", said.replace('?', '3'), "?"));
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
          "index 7 is out of bounds",
          "expect(received).toBeTruthy()\n\nReceived: false",
          "Expected a.B to be thrown, but nothing was thrown."
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
  void templatesOfSeveralFailuresAreWithoutTheValuesOfEach() {
    assertEquals(
        "two (2 failures)\n\ta.AssertError: expected: <?> but was: <?>\n\ta.BError: got ?, want ?",
        Comparison.withoutValues(
                "",
                "two (2 failures)\n\ta.AssertError: expected: <1> but was: <2>\n\ta.BError: got 3, want 4",
                "?")
            .orElseThrow());
  }

  @Test
  void aPointerToWhereStringsDifferIsNoWordOfATemplate() {
    assertEquals(
        Comparison.withoutValues("", "Expected: \"a\"\nBut was:  \"b\"\n------------^\n", "?"),
        Comparison.withoutValues("", "Expected: \"aa\"\nBut was:  \"ab\"\n-------------^\n", "?"));
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
      "\n\ta.BError: ",
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
}
