package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProfilesTest {
  private static Profile profile(String test, String message) {
    Failure failure = new Failure("1", TestId.of("a.dev/cart", test), "", message, "", "");
    return Profiles.of(List.of(new Categorizer().sign(failure))).get(0);
  }

  @Test
  void phrasesAreNeighbouringPartsOfNamesAndValues() {
    Profile profile = profile("TestPrice", "taxOf(17) = 3");

    assertEquals(List.of("tax of", "of 17", "17 3"), profile.phrases());
  }

  @Test
  void theLineThatSpeaksIsNoPhrase() {
    Profile one = profile("TestPrice", "cart_test.go:12: unknown tax code");
    Profile other = profile("TestTotal", "total_test.go:99: unknown tax code");

    assertEquals(List.of("unknown tax", "tax code"), one.phrases());
    assertEquals(one.phrases(), other.phrases());
  }

  @Test
  void valuesAreSubjectsToo() {
    Profile profile = profile("TestPrice", "cart_test.go:12: got \"euro\", want \"pound\"");

    assertTrue(profile.subjects().containsAll(List.of("price", "euro", "pound")));
    assertFalse(profile.subjects().contains("12"));
  }

  @Test
  void aPackageIsNoPartOfATestsNameAsAClassIs() {
    assertEquals(List.of("adds"), testWords("a.dev/cart"));
    assertEquals(List.of("adds"), testWords("gopkg.in/cart.v3"));
    assertEquals(List.of("cart", "test", "adds"), testWords("a.dev.CartTest"));
    assertEquals(List.of("cart", "test", "adds"), testWords("a/cart.test.ts"));
  }

  private static List<String> testWords(String suite) {
    Failure failure = new Failure("1", TestId.of(suite, "adds"), "", "gone", "", "");
    return Profiles.of(List.of(new Categorizer().sign(failure))).get(0).testWords();
  }

  @Test
  void whatAssertionsSayIsNoSubject() {
    Profile profile = profile("adds", "expected tax to be 3 but was 4");

    assertEquals(List.of("adds", "tax", "3", "4"), profile.subjects());
    assertEquals(List.of("expected tax", "tax to", "be 3", "3 but", "was 4"), profile.phrases());
  }

  @Test
  void whatIsOutsideOfTestsHasNoName() {
    assertEquals(List.of(), profile("(build)", "cannot find symbol").nameWords());
    assertEquals(List.of("adds"), profile("adds", "cannot find symbol").nameWords());
  }

  @Test
  void ofARuntimesSentenceOnlyTheNameSpeaks() {
    Profile profile = profile("adds", "Cannot read properties of undefined (reading 'postalCode')");

    assertEquals(List.of("postal code"), profile.phrases());
    assertEquals(List.of("adds", "postal", "code"), profile.subjects());
  }

  @Test
  void aTestWithoutAClassHasItsFile() {
    Failure failure =
        Failure.of(
            TestId.of("", "renders"),
            "Error",
            "no button",
            "Error: no button\n    at Object.toBe (/w/test/render.test.js:2:45)\n");

    assertEquals("test/render.test.js", Profiles.of(Signer.sign(failure)).suite());
  }

  @Test
  void theTypesOfParametersAreNoName() {
    assertEquals(
        List.of("gross", "price", "1"),
        profile("grossPrice(BigDecimal, java.lang.String[], int)[1]", "x").nameWords());
    assertEquals(
        List.of("adds", "a", "pen", "twice"), profile("adds (a pen) twice", "x").nameWords());
  }

  @Test
  void testsWithoutANameAreNotNamedAlike() {
    assertEquals(List.of(), profile("(unnamed)", "x").testWords());
  }
}
