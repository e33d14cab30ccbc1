package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.input.Key.Kind;
import org.junit.jupiter.api.Test;

final class SearchingTest {
  private final ScreenDriver screen =
      ScreenDriver.opened(80, 24).press(Kind.ENTER).press(Kind.ENTER);

  @Test
  void inTheFailureTheSlashFindsTextWhileItIsTyped() {
    screen.assertScreen("/ find").type("/source.java");

    screen.assertScreen("hit 1/2", "find source.java", "Failure 1/412, hit 1/2");
    assertTrue(roles().contains("SSSSSSSSSSS"), roles());
    assertTrue(roles().contains("hhhhhhhhhhh"), roles());
    screen.press(Kind.ENTER).type(")").assertScreen("Failure 1/412, hit 2/2");
    screen.type(")").assertScreen("hit 1/2").type("(").assertScreen("hit 2/2");
  }

  @Test
  void aHitOutOfSightIsScrolledTo() {
    screen.resize(80, 12).type("/nullpointer");

    screen.assertScreen("Caused by: java.lang.NullPointerException");
    screen.press(Kind.ESCAPE);
    assertEquals(0, screen.model().failure().top());
    screen.assertNoScreen("hit");
  }

  @Test
  void aCapitalCountsAndBlanksStandForLineEnds() {
    screen.type("/SOURCE.java").assertScreen("no hit");
    screen
        .press(Kind.ESCAPE)
        .type("/StrSubstitutorTest::testReplace0 upgrade")
        .assertScreen("hit 1/1");
    screen.press(Kind.ESCAPE).type("/(char)").assertScreen("hit 1/");
  }

  @Test
  void itGoesOnInTheNextFailureUntilEscapeLeavesIt() {
    screen.type("/testReplace1").press(Kind.ENTER).assertScreen("no hit");

    screen.type("J").assertScreen("Failure 2/412, hit 1/");
    screen.press(Kind.ESCAPE).assertNoScreen("hit 1/").assertScreen("Failure 2/412");
    screen.type(")").assertScreen("nothing is looked for; / in the failure does");
  }

  @Test
  void elsewhereTheSlashStillFilters() {
    screen.press(Kind.ESCAPE).press(Kind.ESCAPE).type("/BB-3").assertScreen("1 match");
  }

  private String roles() {
    return GoldenScreensTest.roles(screen.canvas());
  }
}
