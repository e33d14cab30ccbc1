package dev.bugbash.categorizer.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.explain.Cascade.Rule;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CascadesTest {
  private static final String CONTEXT =
      "[WebMergedContextConfiguration@%s testClass = acme.%s, locations = [], classes ="
          + " [acme.%s], activeProfiles = [], contextCustomizers = [a.B@%s], parent = null]";

  private final Map<Long, List<Evidence>> clusters = new TreeMap<>();
  private final Map<Long, Integer> failures = new HashMap<>();

  @Test
  void aClassThatCouldNotBeInitializedComesFromItsInitializer() {
    cluster(1, notInitialized("acme.Rates", "acme.BankTest"));
    cluster(2, initializer("acme.Rates"));
    cluster(3, notInitialized("acme.Other", "acme.BankTest"));

    assertEquals(Map.of(1L, 2L), roots());
    assertEquals("class acme.Rates broke there and can't be initialized since", after(1).because());
  }

  @Test
  void aTestThatNeverEndedComesFromTheDeathOfItsProcess() {
    String never = "the test never ended: its package died of ";
    cluster(1, signed("a.dev/pay", "TestNet", "", never + "panic: nil map", ""));
    cluster(2, signed("a.dev/pay", "TestSku", "panic", "panic: nil map\n[recovered]", ""));
    cluster(3, signed("a.dev/mail", "TestSend", "", never + "panic: nil map", ""));
    cluster(4, signed("a.dev/mail", "TestConnect", "", "dial tcp: refused", ""));
    cluster(5, signed("a.dev/mail", "TestOpen", "", never + "dial tcp: refused", ""));

    assertEquals(Map.of(1L, 2L, 5L, 4L), roots());
    assertEquals("the process of a.dev/pay died there", after(1).because());
  }

  @Test
  void aClusterOfWhichOnlyAPartFollowsIsNoConsequence() {
    cluster(1, notInitialized("acme.Rates", "acme.BankTest"), failure("acme.BankTest", "a", "x"));
    cluster(2, initializer("acme.Rates"));

    assertEquals(Map.of(), roots());
  }

  @Test
  void whatFollowsFromAConsequenceIsCountedUnderTheRoot() {
    cluster(1, initializer("acme.Rates"));
    cluster(
        2,
        signed(
            "acme.BankTest",
            "opens",
            "java.lang.NoClassDefFoundError",
            "Could not initialize class acme.Rates",
            "\tat acme.Bank.<clinit>(Bank.java:3)\n"));
    cluster(3, notInitialized("acme.Bank", "acme.TellerTest"));

    assertEquals(Map.of(2L, 1L, 3L, 1L), roots());
    assertEquals(2, after(3).via());
  }

  @Test
  void classesOfOnePackageMissOneLibraryUnderTheClusterWithMostFailures() {
    cluster(1, missing("acme.ATest", "org/lib/text/Range"));
    cluster(2, missing("acme.BTest", "org/lib/text/Words"), missing("acme.B", "org/lib/text/Part"));
    failures.put(1L, 3);
    failures.put(2L, 400);

    assertEquals(Map.of(1L, 2L), roots());
  }

  @Test
  void aPackageInsideOneThatIsMissingIsMissingToo() {
    cluster(1, missing("acme.ATest", "org/lib/text/Range"), missing("acme.B", "org/lib/text/Part"));
    cluster(
        2,
        signed(
            "acme.InitTest",
            "starts",
            "java.lang.NoClassDefFoundError",
            "Could not initialize class acme.Start\nException java.lang.NoClassDefFoundError:"
                + " org/lib/text/io/Lines [in thread \"main\"]",
            "\tat acme.Start.run(Start.java:3)\n"));

    assertEquals(Map.of(2L, 1L), roots());
  }

  @Test
  void oneClassOfAnOuterPackageSaysNothingOfInnerOnes() {
    cluster(1, missing("acme.ATest", "org/lib/text/Range"));
    cluster(2, missing("acme.BTest", "org/lib/text/io/Lines"));

    assertEquals(Map.of(), roots());
  }

  @Test
  void librariesOfOneOrganisationAreDifferentOnes() {
    cluster(1, missing("acme.ATest", "org/lib/text/Range"), missing("acme.B", "org/lib/text/Part"));
    cluster(2, missing("acme.BTest", "org/lib/lang/Words"), missing("acme.C", "org/lib/lang/Bits"));

    assertEquals(Map.of(), roots());
  }

  @Test
  void whoseTestsRunInThePackageMissesOneClassOnly() {
    cluster(1, missing("acme.ATest", "org/lib/text/Range"), missing("acme.B", "org/lib/text/Part"));
    cluster(2, missing("org.lib.text.PrinterTest", "org/lib/text/Printer"));

    assertEquals(Map.of(), roots());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ModuleNotFoundError | No module named 'lib.words' | true",
        "ImportError | collecting: No module named lib.words | true",
        "Error | Cannot find module 'lib.words' from 'a.js' | true",
        "LoadError | cannot load such file -- lib.words | true",
        "Failed | a.go:3:2: no required module provides package lib.words; to add it | true",
        "Failed | cannot find package \"lib.words\" in any of | true",
        "ModuleNotFoundError | No module named 'lib.lines' | false",
        "Error | Cannot find module './lib.words' from 'a.js' | false",
        "AssertionError | lib.words is missing | false",
      })
  void oneModuleIsMissingWhateverTheWords(String type, String message, boolean follows) {
    cluster(1, signed("test_a", "a", "ModuleNotFoundError", "No module named 'lib.words'", ""));
    cluster(2, signed("test_b", "b", type, message, ""));
    failures.put(1L, 10);

    assertEquals(follows ? Map.of(2L, 1L) : Map.of(), roots());
  }

  @Test
  void aContextThatIsNotTriedAgainComesFromTheOneThatFailedToLoad() {
    String again =
        "ApplicationContext failure threshold (1) exceeded: skipping repeated attempt to load"
            + " context for ";
    cluster(1, failure("acme.ATest", "a", "Failed to load ApplicationContext for " + context("A")));
    cluster(2, failure("acme.BTest", "b", again + context("B")));
    cluster(3, failure("acme.CTest", "c", again + context("C").replace("acme.App", "acme.Shop")));

    assertEquals(Map.of(2L, 1L), roots());
    assertEquals("the application context failed to load there: acme.App", after(2).because());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acme.StoreTest | (unnamed) | acme.StoreTest | (unnamed) | tearDownAll",
        "acme.StoreTest | beforeAll | acme.StoreTest | afterAll | x",
        "acme.StoreTest | initializationError | acme.StoreTest | classMethod | closeStore",
        "'' | setUpClass (acme.StoreTest) | '' | tearDownClass (acme.StoreTest) | x",
        "x | store \"before all\" hook for \"adds\" | y | store \"after all\" hook | x",
      })
  void aTearDownOfNothingComesFromTheSetUpOfItsSuite(
      String suite, String setUp, String otherSuite, String tearDown, String function) {
    cluster(1, signed(suite, setUp, "java.io.IOException", "no connection", ""));
    cluster(2, tearDown(otherSuite, tearDown, function));

    assertEquals(Map.of(2L, 1L), roots());
    assertEquals(Rule.SET_UP, after(2).rule());
  }

  @Test
  void aTearDownWithACauseOfItsOwnOrOfAnotherSuiteIsNoConsequence() {
    cluster(1, signed("acme.StoreTest", "beforeAll", "java.io.IOException", "no connection", ""));
    cluster(2, signed("acme.StoreTest", "afterAll", "java.io.IOException", "disk is full", ""));
    cluster(3, tearDown("acme.MailTest", "afterAll", "x"));
    cluster(4, tearDown("acme.StoreTest", "adds", "tearDown"));

    assertEquals(Map.of(), roots());
  }

  @Test
  void aTestThatGivesUpNamesTheOneBeforeIt() {
    cluster(1, signed("test_shop", "test_login", "AssertionError", "no page", ""));
    cluster(2, signed("test_shop", "test_pay", "Failed", "previous test failed (test_login)", ""));
    cluster(3, signed("test_mail", "test_pay", "Failed", "previous test failed (test_login)", ""));

    assertEquals(Map.of(2L, 1L), roots());
  }

  @Test
  void aTestOfCtestNamesWhatItDependsOn() {
    cluster(1, signed("", "setup", "", "cannot connect to db:5432", ""));
    cluster(2, signed("", "uses_setup", "", "Failed test dependencies: setup", ""));

    assertEquals(Map.of(2L, 1L), roots());
  }

  @Test
  void aTestThatNodeCancelsFollowsTheHookOfItsSuite() {
    String cancelled = "test did not finish before its parent and was cancelled";
    cluster(1, signed("session", "(suite)", "AuthError", "token expired", ""));
    cluster(2, signed("session", "one", "", cancelled, ""));
    cluster(3, signed("other", "two", "", cancelled, ""));

    assertEquals(Map.of(2L, 1L), roots());
  }

  @Test
  void hostileTextsTakeNoTime() {
    String[] texts = {
      "Could not initialize class ".repeat(70),
      "NoClassDefFoundError: " + "a.".repeat(1_000),
      "skipping repeated attempt to load context for [" + "@aaaa".repeat(390),
      "previous test failed ".repeat(90),
      " ".repeat(2_000) + "\"before all\" hook",
    };
    List<Evidence> members = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      members.add(
          signed("s" + " ".repeat(9_000), "t" + " ".repeat(9_000) + i, "E" + i, texts[i % 5], ""));
    }
    cluster(1, members.toArray(Evidence[]::new));

    assertTimeout(Duration.ofMinutes(1), () -> Kinship.of(clusters, failures));
  }

  private Map<Long, Long> roots() {
    return Cascades.of(clusters, failures).values().stream()
        .collect(Collectors.toMap(Cascade::consequence, Cascade::root));
  }

  private void cluster(long number, Evidence... members) {
    clusters.put(number, Arrays.asList(members));
  }

  private static Evidence notInitialized(String type, String suite) {
    String message = "Could not initialize class " + type;
    return signed(
        suite, "pays", "java.lang.NoClassDefFoundError", message, "\tat acme.Pay.it(Pay.java:1)\n");
  }

  private static Evidence initializer(String type) {
    String stack = "\tat " + type + ".<clinit>(X.java:7)\n";
    return signed("acme.RatesTest", "first", "java.lang.IllegalStateException", "x", stack);
  }

  private static Evidence missing(String suite, String type) {
    String stack = "\tat " + suite + ".run(X.java:7)\n";
    return signed(suite, "runs", "java.lang.NoClassDefFoundError", type, stack);
  }

  private static Evidence tearDown(String suite, String name, String function) {
    String stack = "\tat acme.StoreTest." + function + "(StoreTest.java:9)\n";
    return signed(suite, name, "java.lang.NullPointerException", "store is null", stack);
  }

  private static Evidence failure(String suite, String name, String message) {
    return signed(suite, name, "java.lang.IllegalStateException", message, "");
  }

  private static Evidence signed(
      String suite, String name, String type, String message, String frames) {
    String stack = frames.isEmpty() ? "" : type + ": " + message + "\n" + frames;
    return new Categorizer().sign(Failure.of(TestId.of(suite, name), type, message, stack));
  }

  private static String context(String test) {
    return CONTEXT.formatted("4f6ee" + test, test + "Test", "App", "7a8b9" + test);
  }

  private Cascade after(long cluster) {
    return Objects.requireNonNull(Cascades.of(clusters, failures).get(cluster));
  }
}
