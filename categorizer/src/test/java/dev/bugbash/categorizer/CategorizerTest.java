package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Failure;
import dev.bugbash.model.Frame;
import dev.bugbash.model.Signature;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategorizerTest {
  private final Categorizer categorizer = new Categorizer();

  @Test
  void sameFailureWithOtherValuesAndLinesHasTheSameSignature() {
    Evidence first = categorizer.sign(timeout("a", 3000, 17, "Orders.find"));
    Evidence second = categorizer.sign(timeout("a", 4711, 21, "Orders.find"));

    assertEquals(first.signature(), second.signature());
  }

  @Test
  void whereverTheToolWritesTypeMessageAndTraceTheSignatureIsTheSame() {
    String type = "java.lang.IllegalStateException";
    String said = type + ": no cart\nin here";
    String frames = "\tat shop.Cart.find(Cart.java:1)\n\tat shop.CartTest.finds(CartTest.java:2)";
    String trace = said + "\n" + frames;

    assertEquals(1, signatures(type, "no cart\nin here", frames, trace).size());
    assertEquals(
        signatures(type, "no cart\nin here", frames, trace), signatures("", said, frames, trace));
  }

  @Test
  void aTypeAloneIsNoMessage() {
    String type = "java.lang.NullPointerException";
    String frames = "\tat shop.Cart.find(Cart.java:1)\n\tat shop.CartTest.finds(CartTest.java:2)";
    Evidence evidence =
        categorizer.sign(
            new Failure("1", TestId.of("shop.CartTest", "finds"), type, "", frames, ""));

    assertEquals("", evidence.template());
    Set<Signature> same = Set.of(evidence.signature());
    assertEquals(same, signatures(type, "", frames, type + "\n" + frames));
    assertEquals(same, signatures(type, "", frames, type + ": \n" + frames));
  }

  @Test
  void aMessageBeforeFramesOfItsOwnIsKept() {
    String frames = "\tat shop.Till.open(Till.java:1)";
    Evidence evidence =
        categorizer.sign(
            new Failure(
                "1",
                TestId.of("shop.CartTest", "finds"),
                "java.lang.AssertionError",
                "the till is stuck\n" + frames,
                "java.lang.AssertionError\n\tat shop.CartTest.finds(CartTest.java:2)",
                ""));

    assertEquals("the till is stuck", evidence.template());
  }

  @Test
  void aClassWithoutANameIsThrownLikeItsNeighbours() {
    Failure failure =
        new Failure(
            "1", TestId.of("shop.CartTest", "adds"), "", "shop.TillException$6: shut", "", "");

    assertEquals("shop.TillException$6", categorizer.sign(failure).type());
    assertEquals("shut", categorizer.sign(failure).template());
  }

  @Test
  void aPlaceInTheTestsOwnFileSaysNoMoreThanItsName() {
    String stack = "java.lang.AssertionError\n    at CartTest.java:9\n    at TillTest.java:3";
    Failure failure = new Failure("1", TestId.of("shop.CartTest", "adds"), "", "", stack, "");

    List<Frame> frames = categorizer.sign(failure).frames();

    assertEquals(List.of("TillTest"), frames.stream().map(Frame::module).toList());
  }

  @Test
  void placesBeforeMessagesAreNoTrace() {
    String said = "flag_test.go:12: no flag\n    flag_test.go:14: still no flag";
    Evidence evidence =
        categorizer.sign(new Failure("1", TestId.of("flag", "TestSet"), "", said, "", ""));

    assertTrue(evidence.template().contains("still no flag"), evidence.template());
  }

  /** Of a message and a trace apart, of each with the other in it, and of the whole in either. */
  private Set<Signature> signatures(String type, String message, String frames, String trace) {
    TestId test = TestId.of("shop.CartTest", "finds");
    return Stream.of(
            new Failure("1", test, type, message, frames, ""),
            new Failure("2", test, type, message, trace, ""),
            new Failure("3", test, type, "", trace, ""),
            new Failure("4", test, type, trace, "", ""),
            new Failure("5", test, type, trace, trace, ""))
        .map(failure -> categorizer.sign(failure).signature())
        .collect(Collectors.toSet());
  }

  @Test
  void anotherFrameOrAnotherTestOfAnAssertionIsAnotherFailure() {
    Evidence find = categorizer.sign(timeout("a", 1, 1, "Orders.find"));
    Evidence save = categorizer.sign(timeout("a", 1, 1, "Orders.save"));
    assertNotEquals(find.signature(), save.signature());

    Evidence one = categorizer.sign(assertion("com.acme.OrdersTest", "adds"));
    Evidence other = categorizer.sign(assertion("com.acme.BillingTest", "pays"));
    assertNotEquals(one.signature(), other.signature());
  }

  @Test
  void oneMissingLibraryIsOneCauseHoweverManyTestsItBreaks() {
    List<Evidence> fresh =
        List.of(
            categorizer.sign(missing("OrdersTest", "finds", "org/lib/text/Words", "Orders.find")),
            categorizer.sign(missing("BillingTest", "pays", "org/lib/text/Lines", "Billing.pay")),
            categorizer.sign(missing("BillingTest", "rounds", "org/other/Money", "Billing.pay")));

    List<Grouping> groups = categorizer.group(fresh, Map.of());

    assertEquals(2, groups.size());
    assertTrue(groups.stream().anyMatch(g -> g.title().contains("org.lib.text.Lines, Words")));
  }

  @Test
  void unrelatedAssertionsAreNotMergedBecauseTheirNumbersWereMasked() {
    List<Evidence> fresh =
        List.of(
            categorizer.sign(assertion("com.acme.OrdersTest", "adds")),
            categorizer.sign(assertion("com.acme.BillingTest", "pays")));

    assertEquals(2, categorizer.group(fresh, Map.of()).size());
  }

  @Test
  void aTitleNamesTheTestWhereTheMessageSaysNothing() {
    List<Evidence> fresh = List.of(categorizer.sign(assertion("com.acme.OrdersTest", "adds")));

    String title = categorizer.group(fresh, Map.of()).get(0).title();

    assertEquals("AssertionFailedError: expected: <<num>> but was: <<num>> in OrdersTest", title);
  }

  @Test
  void freshSignaturesJoinKnownClustersWithoutMovingThem() {
    Evidence known = categorizer.sign(timeout("a", 1, 1, "Orders.find"));
    Evidence far = categorizer.sign(missing("BillingTest", "pays", "org/lib/Words", "Billing.pay"));
    Evidence near = categorizer.sign(timeout("b", 1, 1, "Orders.find"));

    List<Grouping> groups =
        categorizer.group(List.of(near), Map.of(7L, List.of(known), 9L, List.of(far)));

    assertEquals(1, groups.size());
    assertEquals(7, groups.get(0).known());
    assertEquals(List.of(near.signature()), groups.get(0).signatures());
  }

  @Test
  void whatPeopleDecidedComesBeforeTheJudge() {
    Evidence find = categorizer.sign(timeout("a", 1, 1, "Orders.find"));
    Evidence save = categorizer.sign(timeout("a", 1, 1, "Orders.save"));
    Evidence far = categorizer.sign(missing("BillingTest", "pays", "org/lib/Words", "Billing.pay"));
    Constraints constraints =
        new Constraints(
            List.of(Set.of(find.signature(), far.signature())),
            List.of(new Constraints.Apart(Set.of(find.signature()), Set.of(save.signature()))));

    List<Grouping> groups =
        categorizer.group(
            List.of(find, save, far),
            Map.of(),
            new Surroundings(0, List.of(), constraints, Granularity.USUAL));

    assertEquals(2, groups.size());
    assertTrue(groups.stream().anyMatch(g -> g.signatures().equals(List.of(save.signature()))));
  }

  @Test
  void aFreshSignatureJoinsTheKnownClusterThatAPersonTiedItTo() {
    Evidence known = categorizer.sign(timeout("a", 1, 1, "Orders.find"));
    Evidence fresh =
        categorizer.sign(missing("BillingTest", "pays", "org/lib/Words", "Billing.pay"));
    Constraints constraints =
        new Constraints(List.of(Set.of(known.signature(), fresh.signature())), List.of());

    List<Grouping> groups =
        categorizer.group(
            List.of(fresh),
            Map.of(7L, List.of(known)),
            new Surroundings(0, List.of(), constraints, Granularity.USUAL));

    assertEquals(7, groups.get(0).known());
  }

  @Test
  void aFaultThatBreaksManyTestsIsOneClusterButForWhatAPersonKeepsApart() {
    List<Evidence> fresh = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      fresh.add(categorizer.sign(brokenHelper("Case" + (char) ('A' + i % 26) + i)));
    }
    Signature odd = fresh.get(17).signature();
    Signature other = fresh.get(18).signature();
    Constraints apart =
        new Constraints(List.of(), List.of(new Constraints.Apart(Set.of(odd), Set.of(other))));

    assertEquals(1, categorizer.group(fresh, Map.of()).size());
    List<Grouping> parted =
        categorizer.group(
            fresh, Map.of(), new Surroundings(0, List.of(), apart, Granularity.USUAL));
    assertEquals(2, parted.size());
    assertTrue(
        parted.stream()
            .noneMatch(g -> g.signatures().contains(odd) && g.signatures().contains(other)));
  }

  @Test
  void theOrderOfFailuresChangesNothing() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Failure> failures = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String frame =
          "Orders" + (char) ('a' + random.nextInt(26)) + ".step" + (char) ('a' + random.nextInt(9));
      failures.add(
          random.nextBoolean()
              ? timeout("t" + i, random.nextInt(9000), random.nextInt(90), frame)
              : missing(
                  "T" + i % 7 + "Test", "t" + i, "org/lib/p" + random.nextInt(4) + "/C", frame));
    }
    List<Grouping> expected = group(failures);
    assertTrue(expected.size() > 1);

    for (int round = 0; round < 3; round++) {
      Collections.shuffle(failures, random);
      assertEquals(expected, group(failures), "seed " + seed);
    }
  }

  private List<Grouping> group(List<Failure> failures) {
    Map<Signature, Evidence> distinct = new TreeMap<>();
    for (Failure failure : failures) {
      Evidence evidence = categorizer.sign(failure);
      distinct.merge(evidence.signature(), evidence, Evidence::lesser);
    }
    Collection<Evidence> fresh = distinct.values();
    return categorizer.group(fresh, Map.of());
  }

  private static Failure timeout(String test, int millis, int line, String frame) {
    String message = "no answer after " + millis + " ms";
    String stack =
        String.format(
            Locale.ROOT,
            "java.util.concurrent.TimeoutException: %s\n\tat com.acme.%s(Orders.java:%d)\n\tat com.acme.Main.run(Main.java:%d)\n",
            message,
            frame,
            line,
            line + 1);
    return Failure.of(
        TestId.of("com.acme.OrdersTest", test),
        "java.util.concurrent.TimeoutException",
        message,
        stack);
  }

  private static Failure brokenHelper(String test) {
    String message = "the ledger of the month is not closed";
    String stack =
        String.format(
            Locale.ROOT,
            "java.lang.AssertionError: %s\n\tat com.acme.Ledger.check(Ledger.java:5)\n\tat com.acme.Ledger.close(Ledger.java:9)\n\tat com.acme.LedgerTest.%s(X.java:7)\n",
            message,
            test);
    return Failure.of(
        TestId.of("com.acme.LedgerTest", test), "java.lang.AssertionError", message, stack);
  }

  private static Failure assertion(String suite, String test) {
    String message = "expected: <3> but was: <4>";
    String stack =
        String.format(
            Locale.ROOT,
            "org.opentest4j.AssertionFailedError: %s\n\tat org.junit.jupiter.api.Assertions.assertEquals(Assertions.java:5)\n\tat %s.%s(X.java:7)\n",
            message,
            suite,
            test);
    return Failure.of(
        TestId.of(suite, test), "org.opentest4j.AssertionFailedError", message, stack);
  }

  private static Failure missing(String suite, String test, String type, String frame) {
    String stack =
        String.format(
            Locale.ROOT,
            "java.lang.NoClassDefFoundError: %s\n\tat com.acme.%s(A.java:1)\n\tat com.acme.%s.%s(B.java:2)\nCaused by: java.lang.ClassNotFoundException: %s\n\t... 4 more\n",
            type,
            frame,
            suite,
            test,
            type.replace('/', '.'));
    return Failure.of(
        TestId.of("com.acme." + suite, test), "java.lang.NoClassDefFoundError", type, stack);
  }
}
