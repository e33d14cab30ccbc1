package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final String SAME = "expected same:<null> was not:<Order>";

  @Test
  void theTypeIsOfAFailureThatSaysTheMessage() {
    assertEquals(
        "NullPointerException: date in Dates.parse",
        title(
            failure("NullPointerException", "date", "Dates.parse"),
            failure("NullPointerException", "order", "Orders.find"),
            failure("NullPointerException", "total", "Totals.add"),
            failure("AssertionError", SAME, "Ledger.check"),
            failure("AssertionError", SAME, "Ledger.close")));
  }

  @Test
  void thePlaceIsOfAFailureThatSaysTheMessage() {
    assertEquals(
        "NullPointerException: date in Dates.parse",
        title(
            failure("NullPointerException", "date", "Dates.parse"),
            failure("NullPointerException", "date", "Dates.print"),
            failure("IllegalStateException", "closed", "Ledger.check"),
            failure("TimeoutException", "late", "Ledger.check"),
            failure("IOException", "gone", "Ledger.check")));
  }

  @Test
  void theValuesAreOfAFailureAtThePlace() {
    assertEquals(
        "AssertionError: expected:<small> but was:<blue> in Dates.print",
        title(
            failure("AssertionError", "expected:<big> but was:<red>", "Dates.parse"),
            failure("AssertionError", "expected:<small> but was:<blue>", "Dates.print"),
            failure("AssertionError", "expected:<small> but was:<green>", "Dates.print")));
  }

  @Test
  void whatATestWentDownWithTellsMoreThanThatItDid() {
    assertEquals(
        "panic: nil map in pricing",
        title(
            new Failure("1", TestId.of("pricing", "a"), "", "the test never ended: its", "", ""),
            new Failure("2", TestId.of("pricing", "b"), "", "the test never ended: its", "", ""),
            new Failure("3", TestId.of("pricing", "c"), "panic", "panic: nil map", "", "")));
  }

  @Test
  void ofADifferenceOnlyWhatDiffersTells() {
    String said =
        """
        expect(received).toEqual(expected) // deep equality

        - Expected  - 1
        + Received  + 1

          Object {
        -   "error": "Not found",
        +   "error": "Not Found",
          }
        """;

    assertEquals(
        "Error: expect(received).toEqual(expected) // deep equality"
            + " -   \"error\": \"Not found\", +   \"error\": \"Not Found\", in orders",
        title(new Failure("1", TestId.of("orders", "a"), "Error", said, "", "")));
  }

  @Test
  void testsWithoutAClassAreNoPlace() {
    assertEquals(
        "Error: no lines in orders",
        title(
            new Failure("1", TestId.of("", "a"), "Error", "no lines", "", ""),
            new Failure("2", TestId.of("orders", "b"), "Error", "no lines", "", "")));
  }

  @Test
  void linesAcrossThePageAndProcessNumbersAreNoTitle() {
    String said = "==111==ERROR: AddressSanitizer: heap-use-after-free\n";
    String frame = "    #0 0x60a in shop::Cart::total() const /home/ci/src/cart.cpp:12:12\n";

    assertEquals(
        "ERROR: AddressSanitizer: heap-use-after-free in shop::Cart.total",
        title(
            new Failure(
                "1", TestId.of("A", "b"), "", "", "=".repeat(65) + "\n" + said + frame, "")));
  }

  @Test
  void aSuiteThatSaysNothingGivesNoTitleToItsTests() {
    assertEquals(
        "no route in api",
        title(
            Failure.of(TestId.of("a.dev/api", "TestSuite"), "", "", ""),
            Failure.of(TestId.of("a.dev/api", "TestOther"), "", "", ""),
            Failure.of(
                TestId.of("a.dev/api", "TestSuite/Get"), "", "api_test.go:7: no route", "")));
  }

  @Test
  void aFileKeepsItsExtension() {
    assertEquals(
        "no route in cart.spec.js",
        title(Failure.of(TestId.of("cart.spec.js", "adds"), "", "no route", "")));
  }

  private static String title(Failure... failures) {
    List<Evidence> members = Stream.of(failures).map(Signer::sign).toList();
    return Titles.of(members);
  }

  private static Failure failure(String name, String message, String frame) {
    String type = "java.lang." + name;
    String stack =
        String.format(
            Locale.ROOT,
            "%s: %s\n\tat com.acme.%s(A.java:1)\n\tat com.acme.ShopTest.works(B.java:2)\n",
            type,
            message,
            frame);
    return Failure.of(TestId.of("com.acme.ShopTest", "works"), type, message, stack);
  }
}
