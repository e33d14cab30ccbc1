package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestContextsTest {
  private static final String OF_A =
      "[WebMergedContextConfiguration@420dee82 testClass = shop.ATest, locations = [], classes ="
          + " [shop.ShopApp, org.springframework.boot.autoconfigure.X], contextInitializerClasses"
          + " = [], activeProfiles = [\"mail\"], propertySourceDescriptors = [],"
          + " propertySourceProperties ="
          + " [\"org.springframework.boot.test.context.SpringBootTestContextBootstrapper=true\"],"
          + " contextCustomizers = [org.springframework.Y@1cf2fed4], contextLoader ="
          + " org.springframework.Z, parent = null]";

  @Test
  void aContextIsKnownByWhatItIsMadeOf() {
    assertEquals(
        "Failed to load ApplicationContext for [shop.ShopApp, \"mail\"]",
        TestContexts.shortened("Failed to load ApplicationContext for " + OF_A));
    assertEquals(
        TestContexts.shortened(OF_A),
        TestContexts.shortened(OF_A.replace("ATest", "BTest").replace("420dee82", "1f")));
  }

  @Test
  void otherMessagesStayAsTheyAre() {
    assertEquals("[a, b]\n", TestContexts.shortened("[a, b]\n"));
    String cut = "for [MergedContextConfiguration@1 testClass = a.B";
    assertEquals(cut, TestContexts.shortened(cut));
  }

  @Test
  void aContextThatIsNotTriedAgainIsWhatIsMissing() {
    String again = "java.lang.IllegalStateException: " + TestContexts.AGAIN;

    assertEquals(
        Optional.of("shop.ShopApp, \"mail\""),
        MissingSymbol.of(TestContexts.shortened(again + OF_A)).map(MissingSymbol::group));
  }
}
