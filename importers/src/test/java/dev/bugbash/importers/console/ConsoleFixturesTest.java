package dev.bugbash.importers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real tools printed; each folder's README says how. */
final class ConsoleFixturesTest {
  private static Read read(String path) {
    List<Read> reads = Recorder.readFile(Path.of("../fixtures", path));
    assertEquals(1, reads.size());
    assertEquals("", reads.get(0).problem);
    return reads.get(0);
  }

  private static Failure failure(Read read, String name) {
    return read.failures().stream()
        .filter(each -> each.test().toString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + read.outcomes()));
  }

  @ParameterizedTest
  @CsvSource({
    "pytest-console/plain, 4, 3, 2, 2, 0",
    "pytest-console/verbose, 4, 3, 2, 2, 0",
    "pytest-console/quiet, 4, 3, 2, 2, 0",
    "pytest-console/native, 4, 3, 2, 2, 0",
    "pytest-console/line, 4, 3, 2, 2, 0",
    "pytest-console/github, 4, 3, 2, 2, 0",
    "pytest-console/collection, 0, 0, 1, 0, 0",
    "pytest-console/nested, 0, 1, 0, 0, 0",
    "pytest-console/stopped, 2, 1, 0, 0, 0",
    "pytest-console/killed, 1, 0, 1, 0, 1",
    "pytest-console/internal, 0, 0, 0, 0, 1",
    "python-unittest-console/plain, 1, 3, 1, 2, 1",
    "python-unittest-console/verbose, 1, 3, 2, 2, 1",
    "python-unittest-console/green, 1, 0, 0, 1, 0",
    "python-unittest-console/dies, 0, 0, 1, 0, 1",
    "python-unittest-console/powershell-and-ctest, 2, 5, 5, 4, 1",
    "maven-console/reactor, 4, 5, 2, 1, 2",
    "maven-console/reruns, 3, 4, 1, 1, 0",
    "maven-console/travis, 3, 4, 1, 1, 0",
    "maven-console/colour, 4, 5, 2, 1, 0",
    "maven-console/quiet, 0, 5, 1, 0, 0",
    "maven-console/green, 2, 0, 0, 0, 0",
    "go-test-console/verbose, 5, 4, 1, 1, 2",
    "go-test-console/github-cli, 5, 4, 1, 1, 2",
    "go-test-console/gotestsum-pkgname, 1, 4, 0, 1, 1",
    "go-test-console/gotestsum-standard-quiet, 1, 4, 0, 1, 1",
    "go-test-console/gotestsum-testname, 1, 4, 0, 1, 1",
    "go-test-console/plain, 0, 4, 0, 0, 3",
    "jest-console/plain, 3, 4, 0, 2, 1",
    "jest-console/verbose, 3, 4, 0, 2, 1",
    "jest-console/gitlab, 3, 4, 0, 2, 1",
    "vitest-console/plain, 5, 2, 0, 3, 3",
    "vitest-console/verbose, 5, 2, 0, 3, 3",
    "mocha-console/spec, 3, 3, 0, 2, 1",
    "mocha-console/dot, 3, 3, 0, 2, 1",
    "node-test-console/spec, 1, 4, 0, 2, 1",
    "node-test-console/dot, 0, 5, 0, 0, 0",
    "gradle-console/plain, 7, 3, 0, 2, 0",
    "gradle-console/verbose, 2, 0, 0, 1, 1",
    "gradle-console/short, 1, 6, 0, 1, 0",
    "gradle-console/full, 1, 6, 0, 1, 0",
    "googletest-console/plain, 3, 3, 0, 2, 1",
    "googletest-console/jenkins, 3, 3, 0, 2, 1",
    "googletest-console/dies, 1, 2, 1, 2, 0",
    "ctest-console/plain, 1, 2, 3, 2, 0",
    "ctest-console/verbose, 1, 2, 3, 2, 0",
    "ctest-console/repeat, 2, 1, 0, 0, 0",
    "ctest-console/repeat-until-fail, 1, 0, 0, 0, 0",
    "cargo-test-console/plain, 3, 4, 0, 1, 0",
    "cargo-test-console/broken, 0, 0, 0, 0, 1",
    "cargo-test-console/dies, 0, 0, 0, 0, 1",
    "rspec-console/plain, 3, 3, 0, 3, 1",
    "rspec-console/gitlab-times, 3, 3, 0, 3, 1",
    "rspec-console/broken, 0, 0, 0, 0, 1",
    "minitest-console/minitest, 1, 1, 1, 1, 0",
    "minitest-console/verbose, 1, 1, 1, 1, 0",
    "minitest-console/test-unit, 1, 1, 1, 1, 0",
    "phpunit-console/plain, 3, 3, 3, 3, 0",
    "phpunit-console/verbose, 3, 3, 3, 3, 0",
    "phpunit-console/green, 1, 0, 0, 0, 0",
    "phpunit-console/dies, 0, 0, 0, 0, 1",
    "phpunit-console/missing, 0, 0, 0, 0, 1",
    "ci-log/github-without-tests, 0, 0, 0, 0, 1",
  })
  void countsWhatTheToolCounts(
      String name, int passed, int failed, int errors, int skipped, int outside) {
    Read read = read(name + ".log");

    assertEquals(
        List.of(passed, failed, errors, skipped),
        Stream.of(Outcome.values()).map(read::count).toList());
    assertEquals(outside, read.results.stream().filter(Result::outside).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pytest-console/plain | tests.test_cart::test_raises | RuntimeError | closed\\nfor today",
        "pytest-console/native | tests.test_cart::test_pays | ValueError | no till",
        "python-unittest-console/plain | test_cart.CartTest::test_raises | RuntimeError | closed",
        "maven-console/reactor | shop.CartTest::raises | java.lang.IllegalStateException | no cart\\nhere",
        "jest-console/plain | src/cart.test.js::Cart in the shop raises | TypeError | no cart\\nhere",
        "vitest-console/plain | src/cart.test.js::Cart > in the shop > raises | TypeError | no cart\\nhere",
        "mocha-console/spec | ::Cart in the shop raises | TypeError | no cart\\nhere",
        "gradle-console/plain | CartTest::raises() | java.lang.IllegalStateException | no cart\\nhere",
        "gradle-console/full | shop.CartTest::raises | java.lang.IllegalStateException | no cart\\nhere",
        "gradle-console/short | shop.CartTest::raises | java.lang.IllegalStateException | ''",
        "gradle-console/short | shop.CartTest::empty | java.lang.AssertionError | ''",
        "rspec-console/plain | ./spec/cart_spec.rb::Cart in the shop raises | ArgumentError | no cart\\nhere",
        "minitest-console/minitest | CartTest::test_raises | ArgumentError | no cart",
        "phpunit-console/plain | Shop\\CartTest::testRaises | RuntimeException | no cart\\nhere",
      })
  void tellsTypeAndMessage(String log, String test, String type, String message) {
    Failure failure = failure(read(log + ".log"), test);

    assertEquals(type, failure.type());
    assertEquals(message.replace("\\n", "\n"), failure.message());
    assertFalse(failure.stack().isBlank());
  }

  @Test
  void aWrappedLogReadsLikeThePlainOne() {
    assertEquals(
        read("pytest-console/plain.log").outcomes(), read("pytest-console/github.log").outcomes());
    assertEquals(
        read("maven-console/reruns.log").outcomes(), read("maven-console/travis.log").outcomes());
    assertEquals(
        read("rspec-console/plain.log").outcomes(),
        read("rspec-console/gitlab-times.log").outcomes());
  }

  @Test
  void rerunsOfSurefireAreAttempts() {
    Read read = read("maven-console/reruns.log");

    Result flaky = read.results.stream().filter(Result::flaky).findFirst().orElseThrow();
    assertEquals("shop.CartTest::flaky", flaky.test().toString());
    assertTrue(
        read.results.stream()
            .filter(r -> r.outcome().red())
            .allMatch(r -> r.attempts().size() == 2));
  }

  @Test
  void repetitionsOfCtestAreAttempts() {
    Read read = read("ctest-console/repeat.log");

    assertTrue(read.result("till.flaky").flaky());
    assertEquals("no till", read.result("till.flaky").failures().get(0).output());
    assertEquals(3, read.result("till.never").attempts().size());
    assertEquals(
        2, read("ctest-console/repeat-until-fail.log").result("cart.passes").attempts().size());
  }

  @Test
  void whatIsOnlyCountedHasNoName() {
    Read read = read("pytest-console/plain.log");

    assertEquals(4, read.unnamed[Outcome.PASSED.ordinal()]);
    assertEquals(0, read.unnamed[Outcome.FAILED.ordinal()]);
  }
}
