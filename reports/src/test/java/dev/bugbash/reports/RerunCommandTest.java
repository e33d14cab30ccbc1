package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RerunCommandTest {
  private static String command(String suite, String name, String report, String stack) {
    return RerunCommand.of(TestId.of(suite, name), report, stack)
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
          org.a.CartTest | adds | app/build/test-results/test/TEST-a.xml | "" | ./gradlew test --tests org.a.CartTest.adds
          tests.test_cart.TestCart | test_adds[1-2] | junit.xml | tests/test_cart.py:7: Error | pytest tests/test_cart.py::TestCart::test_adds
          tests.test_cart | test_adds | junit.xml | "" | pytest tests/test_cart.py::test_adds
          example.com/shop/cart | TestAdd/two_items | go.json | cart_test.go:12: no | go test -run '^TestAdd$' example.com/shop/cart
          src/cart.test.ts | adds (1) | junit.xml | "" | npx jest src/cart.test.ts '--testNamePattern=adds \\(1\\)'
          Shop.CartTests | Adds | r.trx | "" | dotnet test --filter FullyQualifiedName=Shop.CartTests.Adds
          """)
  void aTestIsRerunByTheToolThatRanIt(
      String suite, String name, String report, String stack, String expected) {
    assertEquals(expected.replace("\\\\", "\\"), command(suite, name, report, stack));
  }

  @Test
  void whatNobodyKnowsHasNoCommand() {
    assertEquals("", command("shopping", "adds one item", "r.xml", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nrm -rf /", "a\u001b[201~", "a\u202Eb", "a\0b"})
  void aNameThatMustNotBePastedHasNoCommand(String name) {
    Optional<RerunCommand> command = RerunCommand.of(TestId.of("a.test.js", name), "", "");

    assertEquals(Optional.empty(), command);
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
