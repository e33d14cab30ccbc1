package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignerTest {
  private static final String GO_TIMEOUT =
      """
      panic: test timed out after 5s

      goroutine 1 [chan receive]:
      testing.(*T).Run(0xc0000984e0, {0x525284?, 0x4b7c25?}, 0x52f438)
      	/usr/lib/go-1.19/src/testing/testing.go:1494 +0x37a
      main.main()
      	_testmain.go:49 +0x1aa

      goroutine 19 [semacquire]:
      sync.(*Mutex).Lock(...)
      	/usr/lib/go-1.19/src/sync/mutex.go:90
      acme.dev/lock.(*Registry).Read(0x50eac0?)
      	/src/acme.dev/lock/lock.go:7 +0x54
      acme.dev/lock.TestUpdate(0xc000098680?)
      	/src/acme.dev/lock/lock_test.go:6 +0x2a
      testing.tRunner(0xc0000989c0, 0x52f438)
      	/usr/lib/go-1.19/src/testing/testing.go:1446 +0x10b
      """;

  @Test
  void theGoroutineThatHangsIsTheApplicationsThoughItIsInTheTestsPackage() {
    Evidence evidence =
        Signer.sign(
            Failure.of(TestId.of("acme.dev/lock", "TestUpdate"), "panic", "timed out", GO_TIMEOUT));

    assertEquals(
        List.of("APPLICATION acme.dev/lock.(*Registry).Read", "TEST acme.dev/lock.TestUpdate"),
        evidence.frames().stream().map(f -> f.kind() + " " + f.symbol()).toList());
  }

  @Test
  void aGroupOfSeveralExceptionsIsNoneOfThem() {
    String trace =
        """
          + Exception Group Traceback (most recent call last):
          |   File "/srv/acme/main.py", line 3, in main
          |     raise ExceptionGroup("many", errors)
          | ExceptionGroup: many (2 sub-exceptions)
          +-+---------------- 1 ----------------
            | ValueError: a
            +---------------- 2 ----------------
            | KeyError: 'b'
            +------------------------------------
        """;
    Evidence evidence =
        Signer.sign(
            Failure.of(
                TestId.of("test_a", "test_group"),
                "ExceptionGroup",
                "many (2 sub-exceptions)\nValueError: a\nKeyError: 'b'",
                trace));

    assertEquals("ExceptionGroup", evidence.type());
    assertEquals("ExceptionGroup", evidence.causeType());
  }

  @Test
  void whereATraceNamesNoFunctionsTheTestAndTheLineTellFailuresApart() {
    Evidence one = php("testMail", 31);
    Evidence other = php("testName", 47);

    assertNotEquals(one.signature(), other.signature());
    assertNotEquals(Profiles.of(one).frames(), Profiles.of(other).frames());
    assertEquals(one.signature(), php("testMail", 32).signature());
  }

  @Test
  void theTypeIsNotSaidAgainWhereTheTraceIsTheMessage() {
    String said = "\nExpecting actual throwable to be:\n  a.B: x\n\tat a.B.c(B.java:8)";
    String trace = "java.lang.AssertionError: " + said + "\n\tat a.ATest.t(ATest.java:1)";

    assertEquals(
        "Expecting actual throwable to be:",
        Signer.sign(Failure.of(TestId.of("a.ATest", "t"), "java.lang.AssertionError", said, trace))
            .template()
            .lines()
            .findFirst()
            .orElseThrow());
  }

  @Test
  void whatACauseSaysAgainIsSaidOnce() {
    String trace =
        """
        Error: thrown: "Exceeded timeout"
            at _getError (/w/node_modules/jest-circus/build/jestAdapterInit.js:1985:12)

        [cause]: Error: thrown: "Exceeded timeout"
            at Object.test (/w/test/api.test.js:3:1)
        """;

    assertEquals(
        "thrown: \"Exceeded timeout\"",
        Signer.sign(
                Failure.of(
                    TestId.of("api", "pings"), "Error", "thrown: \"Exceeded timeout\"", trace))
            .template());
  }

  @Test
  void theTypeMayStandInTheTraceBehindTheMessage() {
    String trace = "no id\n\nTypeError: no id\n    at find (/srv/src/orders.js:3:5)\n";

    assertEquals(
        "TypeError", Signer.sign(Failure.of(TestId.of("orders", "a"), "", "no id", trace)).type());
  }

  @Test
  void aPhraseOfAMockLibraryTellsTheType() {
    TestId test = TestId.of("shop.MailTest", "sends");
    String message =
        "\nWanted but not invoked:\nmailer.send();\n-> at shop.MailTest.sends(A.java:1)";

    assertEquals(
        "org.mockito.exceptions.verification.WantedButNotInvoked",
        Signer.sign(Failure.of(test, "", message, "")).type());
    assertEquals("", Signer.sign(Failure.of(test, "", "Wanted: but", "")).type());
  }

  @Test
  void theValuesMayStandInTheTraceOnly() {
    String message = "expect(received).toBe(expected)";
    String values = "\n\nExpected: 3\nReceived: 4";
    String frames = "\n    at Object.toBe (/srv/test/cart.test.js:3:5)\n";
    TestId test = TestId.of("test/cart.test.js", "adds");

    Evidence report =
        Signer.sign(Failure.of(test, "", message, "Error: " + message + values + frames));
    Evidence log = Signer.sign(Failure.of(test, "", message + values, frames));

    assertEquals(log.template(), report.template());
  }

  private static Evidence php(String test, int line) {
    String stack = "/srv/shop/src/shop.php:" + line + "\n/srv/shop/tests/ReportTest.php:9\n";
    return Signer.sign(
        Failure.of(TestId.of("Shop\\MailTest", test), "Error", "Call to f() on null", stack));
  }
}
