package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Member;
import dev.bugbash.importers.Formats;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RerunCommandTest {
  private static String command(String suite, String name, String report, String stack) {
    return command(TestId.of(suite, name), report, "junit-xml", stack, Project.UNKNOWN);
  }

  private static String command(
      TestId test, String report, String format, String stack, Project project) {
    return RerunCommand.of(new Member(1, test, "nightly", report, format), stack, project)
        .map(RerunCommand::text)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          org.a.CartTest | adds | target/surefire-reports/TEST-a.xml | "" | mvn test -Dtest='org.a.CartTest#adds'
          org.a.CartTest | adds(int)[3] | x.xml | at org.a.CartTest.adds(CartTest.java:1) | mvn test -Dtest='org.a.CartTest#adds'
          org.a.CartTest$In | adds | x.xml | "" | mvn test -Dtest='org.a.CartTest$In#adds'
          org.a.CartTest | adds a thing | x.xml | "" | mvn test -Dtest=org.a.CartTest
          Basket | Basket - remove one | target/surefire-reports/TEST-a.xml | at ✽.2 items are left(classpath:basket.feature:5) | ""
          Basket | empties | target/surefire-reports/TEST-a.xml | at ✽.2 items are left(classpath:basket.feature:5) | ""
          Basket | Basket - remove one | app/build/test-results/test/TEST-a.xml | "" | ""
          CartTest | adds a thing | x.xml | at CartTest.adds(CartTest.java:1) | mvn test -Dtest=CartTest
          shop.RunCucumberTest | (unnamed) | x.xml | at io.cucumber.core.Runner.run(Runner.java:1) | mvn test -Dtest=shop.RunCucumberTest
          org.a.CartTest | adds | app/build/test-results/test/TEST-a.xml | "" | ./gradlew test --tests org.a.CartTest.adds
          tests.test_cart.TestCart | test_adds[1-2] | junit.xml | tests/test_cart.py:7: Error | pytest tests/test_cart.py::TestCart::test_adds
          tests.test_cart | test_adds | junit.xml | "" | pytest tests/test_cart.py::test_adds
          example.com/shop/cart | TestAdd/two_items | go.json | cart_test.go:12: no | go test example.com/shop/cart -run '^TestAdd$/^two_items$'
          src/cart.test.ts | adds (1) | junit.xml | "" | npx jest src/cart.test.ts '--testNamePattern=adds \\(1\\)'
          shop/mainfails | (package) | go-test.json | "" | go test shop/mainfails
          /app/cart.test.mjs | Cart row 2 | v.json | at file:///a/node_modules/@vitest/runner/dist/a.js:3:1 | npx vitest run /app/cart.test.mjs '--testNamePattern=Cart row 2'
          /app/cart.test.ts | (file) | out/vitest.json | "" | npx vitest run /app/cart.test.ts
          cart.js | Cart row 2 | m.json | at Context.<anonymous> (cart.js:8:83) | npx mocha cart.js '--grep=Cart row 2'
          cart.js | Cart waits | m.json | Timeout of 30ms exceeded. For async tests and hooks, ensure "done()" is called; if | npx mocha cart.js '--grep=Cart waits'
          cart.js | Cart fails | ctrf/mocha.json | "" | npx mocha cart.js '--grep=Cart fails'
          cart.js | Cart fails | mocha/jest.json | "" | npx jest cart.js '--testNamePattern=Cart fails'
          ./cart_spec.rb | Cart row 2 | r.json | "" | bundle exec rspec ./cart_spec.rb -e 'Cart row 2'
          Shop\\CartTest | testSame with data set #1 (1, 2) | p.log | /builds/tests/CartTest.php:14 | vendor/bin/phpunit --filter '/Shop\\\\\\\\CartTest::testSame\\\\b/'
          src/lib.rs | cart::raises | c.log | Error: "no cart" | cargo test cart::raises -- --exact
          "" | cart.fails | ctest.xml | "" | ctest --output-on-failure -R '^cart\\\\.fails$'
          "" | adds | doctest.xml | "" | ""
          Cart | Total | r.xml | Value of: total | ./TEST_PROGRAM --gtest_filter=Cart.Total
          test/geo.test.ts | Polygon > area | junit.xml | " ❯ test/geo.test.ts:14:56" | npx vitest run test/geo.test.ts '--testNamePattern=Polygon (> )?area'
          a.spec.js | orders › counts | junit.xml | "  a.spec.js:2:33 › orders › counts ───" | npx playwright test a.spec.js '--grep=orders (› )?counts'
          auth > session | one | junit.xml | at Test.run (node:internal/test_runner/test:796:25) at a.test.js:3:1 | ""
          Auth | logs in | junit.xml | at UserContext.<anonymous> (/w/spec/a_spec.js:5:54) at <Jasmine> | ""
          shop.Shop | Undefined | TESTS-shop.xml | Failing step: Given something ... undefined in 0.000s | behave --name=Undefined
          shop.Shop | Customers | TESTS-shop.xml | File "/p/dist-packages/behave/runner.py", line 545, in run_hook | behave --name=Customers
          Shop.CartTests | Adds | r.trx | "" | dotnet test --filter FullyQualifiedName=Shop.CartTests.Adds
          """)
  void aTestIsRerunByTheToolThatRanIt(
      String suite, String name, String report, String stack, String expected) {
    assertEquals(expected.replace("\\\\", "\\"), command(suite, name, report, stack));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          gradle-console | CartTest | same() | ./gradlew test --tests CartTest.same
          maven-console | CartTest | same | mvn test -Dtest='CartTest#same'
          testng-results-xml | shop.CartTest | adds | mvn test -Dtest='shop.CartTest#adds'
          pytest-console | tests.test_cart | checks | pytest tests/test_cart.py::checks
          pytest-reportlog | tests/test_cart.py | TestCart | pytest tests/test_cart.py::TestCart
          pytest-console | | tests.lib.test_seo | pytest tests/lib/test_seo.py
          python-unittest-console | | tests.lib.test_seo | python -m unittest tests.lib.test_seo
          python-unittest-console | test_cart.CartTest | test_same | python -m unittest test_cart.CartTest.test_same
          python-unittest-console | test_cart.TillTest | setUpClass | python -m unittest test_cart.TillTest
          python-unittest-console | unittest | (session) | ""
          go-test-json | shop | Fails | go test ./... -run '^Fails$'
          jest-console | | Cart › total | npx jest '--testNamePattern=Cart (› )?total'
          jest-json | | Cart total | npx jest '--testNamePattern=Cart total'
          vitest-console | src/cart.test.js | Cart > is the same | npx vitest run src/cart.test.js '--testNamePattern=Cart (> )?is the same'
          vitest-console | src/cart.test.js | (suite) | npx vitest run src/cart.test.js
          vitest-console | vitest | (unhandled error) | ""
          mocha-json | /cart.js | Cart total | npx mocha /cart.js '--grep=Cart total'
          playwright-json | cart.spec.js | Cart › total | npx playwright test cart.spec.js '--grep=Cart (› )?total'
          nunit-xml | Shop.Tests.CartTest | Fails("a.b") | dotnet test --filter FullyQualifiedName=Shop.Tests.CartTest.Fails
          nunit-xml | DatabaseTest | (suite) | ""
          xunit-net-xml | Shop.CartTest | Adds(number: 1) | dotnet test --filter FullyQualifiedName=Shop.CartTest.Adds
          rspec-json | ./broken_spec.rb | (load) | bundle exec rspec ./broken_spec.rb
          rspec-json | | (load) | ""
          phpunit-console | Shop\\CartTest | testSame | vendor/bin/phpunit --filter '/Shop\\\\\\\\CartTest::testSame\\\\b/'
          rust-libtest-json | | aborts | cargo test aborts -- --exact
          googletest-console | Till | (suite) | ""
          googletest-json | Cart | Same | ./TEST_PROGRAM --gtest_filter=Cart.Same
          ctest-xml | | (build) | ""
          ctest-console | | cart | ctest --output-on-failure -R '^cart$'
          bazel-bep-json | //shop | cart_test | bazel test //shop:cart_test
          bazel-bep-json | //shop | $(touch x) | ""
          minitest-console | CartTest | test_same | ""
          robot-output-xml | Cart | Fails | ""
          """)
  void theFormatOfTheReportSaysWhichToolRanIt(
      String format, String suite, String name, String expected) {
    TestId test = TestId.of(suite == null ? "" : suite, name);

    assertEquals(expected.replace("\\\\", "\\"), command(test, "r", format, "", Project.UNKNOWN));
    assertTrue(Formats.own().stream().anyMatch(own -> own.name().equals(format)), format);
  }

  @Test
  void theFormatOfTheReportCountsForMoreThanWhatATraceLooksLike() {
    TestId test = TestId.of("shop.cart_test.CartTest", "test_same");

    String command =
        command(test, "r", "python-unittest-console", "cart.go:12: no", Project.UNKNOWN);

    assertEquals("python -m unittest shop.cart_test.CartTest.test_same", command);
  }

  @Test
  void aProjectTellsToolsAndPathsApart(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("web"));
    Files.writeString(folder.resolve("web/cart.test.js"), "");
    Files.writeString(folder.resolve("package.json"), "{\"devDependencies\": {\"vitest\": \"3\"}}");
    Files.writeString(folder.resolve("build.gradle.kts"), "");
    Project project = Project.in(folder);

    assertEquals(
        "npx vitest run web/cart.test.js --testNamePattern=adds",
        command(TestId.of("/ci/work/web/cart.test.js", "adds"), "", project));
    assertEquals(
        "npx vitest run ../../cart.test.js --testNamePattern=adds",
        command(TestId.of("../../cart.test.js", "adds"), "", project));
    assertEquals(
        "gradle test --tests org.a.CartTest.adds",
        command(TestId.of("org.a.CartTest", "adds"), "at org.a.Cart.f(Cart.java:1)", project));
    Files.writeString(folder.resolve("pom.xml"), "");
    Files.writeString(folder.resolve("mvnw"), "");
    assertEquals(
        "./mvnw test -Dtest='org.a.CartTest#adds'",
        command(
            TestId.of("org.a.CartTest", "adds"),
            "at org.a.Cart.f(Cart.java:1)",
            Project.in(folder)));
  }

  @Test
  void aTestOfAModuleIsRerunThere(@TempDir Path folder) throws IOException {
    for (String module : new String[] {".", "shop/core", "shop/my web"}) {
      Files.createDirectories(folder.resolve(module));
      Files.writeString(folder.resolve(module).resolve("pom.xml"), "");
    }
    String options = " -Dtest='org.a.CartTest#adds'";
    String missing = " -Dsurefire.failIfNoSpecifiedTests=false";

    assertEquals("mvn test" + options, inReport("target/surefire-reports/TEST-a.xml", folder));
    assertEquals(
        "mvn -pl shop/core -am test" + options + missing,
        inReport("shop/core/target/surefire-reports/TEST-a.xml", folder));
    assertEquals(
        "mvn -pl shop/core -am test" + options + missing,
        inReport("/ci/work/shop/core/target/surefire-reports/junitreports/TEST-a.xml", folder));
    assertEquals(
        "mvn -pl 'shop/my web' -am test" + options + missing,
        inReport("shop/my web/target/failsafe-reports/TEST-a.xml", folder));
    assertEquals("mvn test" + options, inReport("gone/target/surefire-reports/TEST-a.xml", folder));
    assertEquals(
        "mvn test" + options,
        command(
            TestId.of("org.a.CartTest", "adds"),
            folder.resolve("shop/core/target/surefire-reports/TEST-a.xml").toString(),
            "junit-xml",
            "",
            Project.in(folder.resolve("shop/my web"))));
    assertEquals(
        "mvn test" + options,
        inReport("shop/../shop/core/target/surefire-reports/TEST-a.xml", folder));
  }

  private static String inReport(String report, Path folder) {
    TestId test = TestId.of("org.a.CartTest", "adds");
    return command(test, report, "junit-xml", "", Project.in(folder));
  }

  private static String command(TestId test, String stack, Project project) {
    return command(test, "", "junit-xml", stack, project);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "';touch x;'",
        "$(touch x)",
        "`touch x`",
        "a\\'b",
        "!!",
        "-x",
        "; touch x #",
        "${IFS}"
      })
  @DisabledOnOs(OS.WINDOWS)
  void aShellTakesEveryHostileCommandForWords(String name, @TempDir Path folder)
      throws IOException, InterruptedException {
    for (String suite : new String[] {"a.test.js" + name, name + "/a_spec.rb", name, "a.py", ""}) {
      for (String stack : new String[] {"", "a.ts:1:2", "a_spec.rb:1", "a.php:1", "Value of: a"}) {
        for (String report : new String[] {"", "go-test.json"}) {
          String command = command(suite, name, report, stack);
          Process shell =
              new ProcessBuilder("sh", "-c", "printf '%s\\n' " + command)
                  .directory(folder.toFile())
                  .redirectErrorStream(true)
                  .start();
          String printed =
              new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
          assertEquals(0, shell.waitFor(), command);
          assertEquals(Math.max(1, words(command)), printed.lines().count(), command);
          assertEquals(0, folder.toFile().list().length, command);
        }
      }
    }
  }

  /** Blanks part words, but for those that are quoted. */
  private static long words(String command) {
    String bare = command.replaceAll("'[^']*'|\\\\.", "q");
    return bare.isEmpty() ? 0 : bare.chars().filter(c -> c == ' ').count() + 1;
  }

  @Test
  void whatNobodyKnowsHasNoCommand() {
    assertEquals("", command("shopping", "adds one item", "r.xml", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nrm -rf /", "a\u001b[201~", "a\u202Eb", "a\0b"})
  void aNameThatMustNotBePastedHasNoCommand(String name) {
    assertEquals("", command("a.test.js", name, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'; touch x; '", "$(touch x)", "`touch x`", "a\\'b", "!!", "--config=x", "* ? ~"})
  @DisabledOnOs(OS.WINDOWS)
  void aShellTakesAHostileNameForOneWord(String name) throws IOException {
    String quoted = RerunCommand.quoted(name);

    Process shell = new ProcessBuilder("sh", "-c", "printf '%s' " + quoted).start();

    byte[] printed = shell.getInputStream().readAllBytes();
    assertEquals(name, new String(printed, StandardCharsets.UTF_8));
  }
}
