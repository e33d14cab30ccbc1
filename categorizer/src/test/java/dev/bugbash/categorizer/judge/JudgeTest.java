package dev.bugbash.categorizer.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Profiles;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JudgeTest {
  private static final String STATE = "java.lang.IllegalStateException";
  private static final String POINTER = "java.lang.NullPointerException";
  private static final String RATE = "com.acme.Tax.rate(Tax.java:12)";

  private static Failure failure(String test, String type, String message, String... frames) {
    StringBuilder stack = new StringBuilder(type + ": " + message);
    for (String frame : frames) {
      stack.append("\n\tat ").append(frame);
    }
    String suite = "com.acme." + test;
    stack.append("\n\tat ").append(suite).append(".works(").append(test).append(".java:7)");
    return new Failure("1", TestId.of(suite, "works"), type, message, stack.toString(), "");
  }

  private static double feature(Feature feature, Failure one, Failure other) {
    return judge(one, other).features(0, 1).get(feature);
  }

  private static Judge judge(Failure... failures) {
    List<Profile> profiles =
        Profiles.of(List.of(failures).stream().map(new Categorizer()::sign).toList());
    return new Judge(PairModel.shipped(), profiles, List.of(), 0);
  }

  @Test
  void oneExceptionOutOfTheSameCodeIsOneCauseInUnrelatedTests() {
    Failure mail = failure("MailTest", STATE, "", RATE, "com.acme.Mail.send(Mail.java:3)");
    Failure shop = failure("ShopTest", STATE, "", RATE, "com.acme.Shop.close(Shop.java:90)");

    assertEquals(1, feature(Feature.SAME_THROW, mail, shop));
    assertTrue(judge(mail, shop).probability(0, 1) > 0.5);
  }

  @Test
  void testsOfKnownClassesAreNotTakenForOneWhereTheirNamesAreMissing() {
    String type = "org.opentest4j.AssertionFailedError";
    String votes = "data class diff for com.acme.Wish\nvotes: expected:<2> but was:<1>";
    Failure kotest =
        new Failure("1", TestId.of("com.acme.VoteTest", "(unnamed)"), type, votes, "", "");
    Failure basket =
        new Failure(
            "2",
            TestId.of("Basket", "Basket - remove one"),
            type,
            "expected: 1 but was: 2",
            "",
            "");

    assertTrue(judge(kotest, basket).probability(0, 1) < 0.3);
  }

  @Test
  void anotherTypeMessageOrFrameIsAnotherThrow() {
    Failure mail = failure("MailTest", STATE, "no rate for X", RATE);

    assertEquals(
        0, feature(Feature.SAME_THROW, mail, failure("ShopTest", POINTER, "no rate for X", RATE)));
    assertEquals(
        0, feature(Feature.SAME_THROW, mail, failure("ShopTest", STATE, "no rate for Y", RATE)));
    assertEquals(
        0,
        feature(
            Feature.SAME_THROW,
            failure("MailTest", STATE, "no rate for order 17", RATE),
            failure("ShopTest", STATE, "no rate for order 18", RATE)));
    String lookUp = "com.acme.Tax.lookUp(Tax.java:44)";
    assertEquals(
        0, feature(Feature.SAME_THROW, mail, failure("ShopTest", STATE, "no rate for X", lookUp)));
  }

  @Test
  void anAssertionThatTheSameCodeLedToMayHaveAnyCause() {
    String type = "java.lang.AssertionError";
    String message = "expected:<1> but was:<2>";
    Failure mail = failure("MailTest", type, message, RATE);
    Failure shop = failure("ShopTest", type, message, RATE);

    assertEquals(0, feature(Feature.SAME_THROW, mail, shop));
  }

  @Test
  void testsOfOneClassHaveSomethingInCommonButOneCauseOnlyWhereTheyCompareTheSame() {
    Failure[] board = {
      compared("PageTest", "spaces", "inline", "bold"),
      compared("PageTest", "tags", "inline", "bold"),
      compared("PageTest", "links", "href", "name"),
      compared("PageSinkTest", "verbatim", "inline", "bold"),
      compared("PageSinkTest", "article", "style", "weight")
    };

    Judge judge = judge(board);

    assertEquals(0, judge.features(0, 1).get(Feature.NOTHING_IN_COMMON));
    assertEquals(0, judge.features(0, 2).get(Feature.NOTHING_IN_COMMON));
    assertEquals(1, judge.features(0, 3).get(Feature.NOTHING_IN_COMMON));
    assertTrue(judge.probability(0, 1) > 0.5);
    assertTrue(judge.probability(0, 2) < PairModel.shipped().cutOff());
    assertEquals(0, judge.probability(0, 3), 0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expect(received).toBe(expected) // Object.is equality\n\nExpected: 3\nReceived: 4",
        "\nexpected: 3\n     got: 4\n\n(compared using ==)\n",
        "Assert.Equal() Failure: Values differ\nExpected: 3\nActual:   4",
        "expected:<3> but was:<4>"
      })
  void whatAToolSaysBesideTheValuesJoinsNothing(String message) {
    Judge judge =
        judge(
            new Failure("1", TestId.of("vat", "rounds half up"), "Error", message, "", ""),
            new Failure("2", TestId.of("sockets", "evicts idle"), "Error", message, "", ""));

    assertEquals(1, judge.features(0, 1).get(Feature.NOTHING_IN_COMMON));
  }

  private static Failure compared(String name, String test, String expected, String actual) {
    String suite = "com.acme." + name;
    String type = "junit.framework.ComparisonFailure";
    String message = "expected:<[" + expected + "]> but was:<[" + actual + "]>";
    String stack = type + ": " + message + "\n\tat " + suite + "." + test + "(" + name + ".java:7)";
    return new Failure("1", TestId.of(suite, test), type, message, stack, "");
  }

  @Test
  void otherThingsThatWereNullAreEvidenceAgainstOneCause() {
    Failure rate = nothing("MailTest", "the return value of \"com.acme.Tax.rate()\"");
    Failure name = nothing("ShopTest", "the return value of \"com.acme.Tax.name()\"");
    Failure local = nothing("ShopTest", "\"entry\"");

    assertEquals(1, feature(Feature.DIFFERENT_NULL, rate, name));
    assertEquals(0, feature(Feature.DIFFERENT_NULL, rate, rate));
    assertEquals(0, feature(Feature.DIFFERENT_NULL, rate, local));
    List<Profile> known = Profiles.of(List.of(new Categorizer().sign(name)));
    assertEquals(1, judge(rate).with(known).features(0, 1).get(Feature.DIFFERENT_NULL));
  }

  private static Failure nothing(String test, String what) {
    String message = "Cannot invoke \"Object.hashCode()\" because " + what + " is null";
    return failure(test, POINTER, message, RATE);
  }

  @Test
  void whatTheFailuresOfABoardHaveInCommonAnywayIsKnown() {
    Failure tax = failure("TaxTest", STATE, "no rate for tax", RATE);
    Failure[] alike = {tax, failure("TaxTest", POINTER, "no rate for tax", RATE)};
    Failure[] mixed = {
      tax, failure("MailTest", POINTER, "address gone", "com.acme.Mail.send(Mail.java:3)")
    };

    double most = judge(alike).features(0, 1).get(Feature.SUBJECTS_ARE_ALIKE);
    double few = judge(mixed).features(0, 1).get(Feature.SUBJECTS_ARE_ALIKE);

    assertEquals(feature(Feature.SUBJECTS, alike[0], alike[1]), most, 1e-6);
    assertTrue(few < most / 2, few + " < " + most);
  }

  @Test
  void whoNamesWhatTheOtherMissesDidNotFindItEither() {
    Failure lost = failure("MailTest", "ImportError", "cannot import name 'CsvWriter'");
    Failure lacks =
        failure("ShopTest", "AttributeError", "module 'shop' has no attribute 'CsvWriter'");
    Failure names = failure("ShopTest", "ValueError", "no format of CsvWriter");
    Failure other = failure("ShopTest", "ImportError", "cannot import name 'TsvWriter'");
    Failure none = failure("ShopTest", "ValueError", "no rows");

    assertEquals(1, feature(Feature.SAME_MISSING_SYMBOL, lost, lacks));
    assertEquals(0, feature(Feature.DIFFERENT_MISSING_SYMBOL, lost, lacks));
    assertEquals(0, feature(Feature.DIFFERENT_MISSING_SYMBOL, lost, names));
    assertEquals(1, feature(Feature.DIFFERENT_MISSING_SYMBOL, lost, other));
    assertEquals(1, feature(Feature.DIFFERENT_MISSING_SYMBOL, lost, none));
    assertEquals(1, feature(Feature.DIFFERENT_MISSING_SYMBOL, none, lost));
  }
}
