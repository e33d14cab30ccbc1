package dev.bugbash.importers.console.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MavenConsoleTest {
  @Test
  void parametersAreNoClass() {
    Read read =
        Recorder.read(
            """
            [INFO]  T E S T S
            [INFO] Running TestSuite
            [ERROR] Tests run: 2, Failures: 2, Errors: 0, Skipped: 0, Time elapsed: 1.7 s <<< FAILURE! -- in TestSuite
            [ERROR] bank.AccountTest.amount[10, 90](1) -- Time elapsed: 0.003 s <<< FAILURE!
            java.lang.AssertionError: expected [90] but found [110]
            	at bank.AccountTest.amount(AccountTest.java:9)

            [ERROR] bank.AccountTest.amount[20, 80](2) -- Time elapsed: 0.001 s <<< FAILURE!
            java.lang.AssertionError: expected [80] but found [120]
            	at bank.AccountTest.amount(AccountTest.java:9)

            [INFO] Results:
            [ERROR] Failures:\040
            [ERROR]   AccountTest.amount:9 expected [90] but found [110]
            [ERROR]   AccountTest.amount:9 expected [80] but found [120]
            [ERROR] Tests run: 2, Failures: 2, Errors: 0, Skipped: 0
            """);

    assertEquals(
        List.of(
            "bank.AccountTest::amount[10, 90](1) failed",
            "bank.AccountTest::amount[20, 80](2) failed"),
        read.everything());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void scenariosOfCucumberAreNamedAsInTheXml() {
    String log =
        """
        [INFO]  T E S T S
        [INFO] Running shop.RunCucumberTest
        [ERROR] Tests run: 1, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.4 s <<< FAILURE! -- in shop.RunCucumberTest
        [ERROR] %s -- Time elapsed: 0.185 s <<< FAILURE!
        java.lang.AssertionError: expected [2] but found [1]
        	at shop.Steps.left(Steps.java:7)

        [INFO] Results:
        [ERROR] Failures:\040
        [ERROR]   expected [2] but found [1]
        [ERROR] Tests run: 1, Failures: 1, Errors: 0, Skipped: 0
        """;
    Map<String, String> names =
        Map.of(
            "Basket.Basket - remove one",
            "Basket::Basket - remove one",
            "Basket - remove <n> - Examples.Basket - remove <n> - Examples - Example #1.2",
            "Basket - remove <n> - Examples::Basket - remove <n> - Examples - Example #1.2",
            "Basket.Remove one",
            "Basket::Remove one",
            "Examples.Example #1.2",
            "Examples::Example #1.2",
            "Full basket.Remove 1.5 kg",
            "Full basket::Remove 1.5 kg");

    names.forEach(
        (title, name) ->
            assertEquals(
                List.of(name + " failed"), Recorder.read(log.formatted(title)).everything()));
  }

  private static final String SPOCK =
      """
      [INFO]  T E S T S
      [INFO] Running blog.PostSpec
      [ERROR] Tests run: 2, Failures: 0, Errors: 2, Skipped: 0, Time elapsed: 1 s <<< FAILURE! -- in blog.PostSpec
      [ERROR] blog.PostSpec.byline of none -- Time elapsed: 0.003 s <<< ERROR!
      java.lang.NullPointerException: x is null
      	at blog.Post.byline(Post.java:9)

      [ERROR] blog.PostSpec.%s -- Time elapsed: 0.003 s <<< ERROR!
      java.lang.NullPointerException: x is null
      	at blog.Post.byline(Post.java:9)

      [INFO] Results:
      [ERROR] Errors:\040
      [ERROR]   PostSpec.byline of none:20 » NullPointer x is null
      [ERROR]   PostSpec.%s
      [ERROR] Tests run: %d, Failures: 0, Errors: %d, Skipped: 0
      """;

  @Test
  void aNameWithBlanksIsToldOnce() {
    Read read =
        Recorder.read(
            SPOCK.formatted("byline of all", "byline of all:20 » NullPointer x is null", 2, 2));

    assertEquals(
        List.of("blog.PostSpec::byline of none error", "blog.PostSpec::byline of all error"),
        read.everything());
  }

  @Test
  void aTestThatIsListedByItsPatternIsToldOnce() {
    Read read =
        Recorder.read(
            SPOCK.formatted("byline of 1 and 2", "byline of #a and #b:20 x is null", 2, 2));

    assertEquals(
        List.of("blog.PostSpec::byline of none error", "blog.PostSpec::byline of 1 and 2 error"),
        read.everything());
  }

  @Test
  void aSetUpThatIsListedInPlaceOfItsTestsIsToldByThem() {
    Read read = Recorder.read(SPOCK.formatted("b", "setup:33->open:34 UncheckedIO disk", 2, 2));

    assertEquals(
        List.of("blog.PostSpec::byline of none error", "blog.PostSpec::b error"),
        read.everything());
  }

  @Test
  void aListedTestThatTheSummaryCountsBesideTheTracesIsTold() {
    Read read = Recorder.read(SPOCK.formatted("b", "setup:33->open:34 UncheckedIO disk", 3, 3));

    assertEquals(
        List.of(
            "blog.PostSpec::byline of none error",
            "PostSpec::setup error",
            "blog.PostSpec::b error"),
        read.everything());
  }

  @Test
  void runsOfATestWithBlanksAreAttempts() {
    String log =
        """
        [INFO]  T E S T S
        [INFO] Running blog.PostSpec
        [ERROR] blog.PostSpec.byline of none -- Time elapsed: 0.003 s <<< ERROR!
        java.lang.NullPointerException: x is null
        [ERROR] blog.PostSpec.byline of none -- Time elapsed: 0.003 s <<< ERROR!
        java.lang.NullPointerException: x is null
        [INFO] Results:
        [ERROR] Errors:\040
        [ERROR] blog.PostSpec.byline of none
        [ERROR]   Run 1: PostSpec.byline of none:20 » NullPointer x is null
        [ERROR]   Run 2: PostSpec.byline of none:20 » NullPointer x is null
        [ERROR] Tests run: 1, Failures: 0, Errors: 1, Skipped: 0
        """;

    Read read = Recorder.read(log);

    assertEquals(List.of("blog.PostSpec::byline of none error"), read.everything());
    assertEquals(2, read.results.get(0).attempts().size());
  }

  @Test
  void aClassAmongTheArgumentsIsNotTheTestsOwn() {
    Read read =
        Recorder.read(
            """
            [INFO]  T E S T S
            [ERROR] shop.CartTest.adds(java.lang.String) -- Time elapsed: 0.003 s <<< ERROR!
            java.lang.NullPointerException: x is null
            """);

    assertEquals(List.of("shop.CartTest::adds(java.lang.String) error"), read.outcomes());
  }

  @Test
  void whatMockitoSaysKeepsItsLinesAndItsType() {
    Read read =
        Recorder.read(
            """
            [INFO]  T E S T S
            [ERROR] shop.NotifyTest.never -- Time elapsed: 1.037 s <<< FAILURE!
            org.mockito.exceptions.verification.NeverWantedButInvoked:\040

            mailer.send("Ada");
            Never wanted here:
            -> at shop.NotifyTest.never(NotifyTest.java:15)

            	at shop.NotifyTest.never(NotifyTest.java:15)

            [ERROR] shop.NotifyTest.shipped -- Time elapsed: 0.007 s <<< FAILURE!
            Wanted but not invoked:
            mailer.send("ada@x.org");
            -> at shop.NotifyTest.shipped(NotifyTest.java:9)

            	at shop.NotifyTest.shipped(NotifyTest.java:9)
            """);

    Failure never = read.failures().get(0);
    assertEquals("org.mockito.exceptions.verification.NeverWantedButInvoked", never.type());
    assertEquals(
        """
        mailer.send("Ada");
        Never wanted here:
        -> at shop.NotifyTest.never(NotifyTest.java:15)""",
        never.message());
    Failure shipped = read.failures().get(1);
    assertEquals("", shipped.type());
    assertEquals(
        "Wanted but not invoked:\nmailer.send(\"ada@x.org\");",
        shipped.message().substring(0, shipped.message().indexOf("\n->")));
  }

  @Test
  void aClassWhoseSetUpFailsIsNamedAsInTheXml() {
    Read read =
        Recorder.read(
            """
            [INFO]  T E S T S
            [INFO] Running shop.StatusPageTest
            [ERROR] Tests run: 1, Failures: 0, Errors: 1, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in shop.StatusPageTest
            [ERROR] shop.StatusPageTest -- Time elapsed: 0.1 s <<< ERROR!
            java.lang.NoClassDefFoundError: Could not initialize class shop.conf.Settings
            [INFO] Results:
            [ERROR] Errors:\040
            [ERROR]   StatusPageTest.start:8 » NoClassDefFound Could not initialize class shop.conf.Settings
            [ERROR] Tests run: 1, Failures: 0, Errors: 1, Skipped: 0
            """);

    assertEquals(List.of("shop.StatusPageTest::(unnamed) error"), read.everything());
  }
}
