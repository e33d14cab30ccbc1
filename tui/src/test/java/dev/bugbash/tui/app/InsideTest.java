package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.theme.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person sees where the keys go, and how to come back. */
final class InsideTest {
  @ParameterizedTest
  @ValueSource(ints = {20, 60, 80, 120, 200})
  void whateverIsOpenSaysHowToLeaveIt(int width) {
    ScreenDriver screen = ScreenDriver.opened(width, 24).assertNoScreen("Esc back");

    screen.press(Kind.ENTER).assertScreen("Esc back").press(Kind.ENTER).assertScreen("Esc back");
    screen.press(Kind.ENTER).assertScreen("Esc back");
    screen.press(Kind.ESCAPE).press(Kind.ESCAPE).press(Kind.ESCAPE).assertNoScreen("Esc back");
    screen.type("w").assertScreen("Esc back").type("w").type("3").assertScreen("Esc back");
  }

  @Test
  void onlyThePanelThatHasTheKeysHasItsTitleUnderlined() {
    ScreenDriver screen = ScreenDriver.opened(200, 24);

    assertEquals("Clusters 7", focused(screen.canvas()));
    assertEquals("Tests 412", focused(screen.press(Kind.ENTER).canvas()));
    assertEquals("Failure 1/412", focused(screen.press(Kind.ENTER).canvas()));
  }

  @Test
  void alonePanelsTellWhichClusterTheyAreAbout() {
    ScreenDriver screen = ScreenDriver.opened(60, 15);

    screen.press(Kind.ENTER).press(Kind.ENTER).assertScreen("Failure 1/412 \u00B7 BB-1");
  }

  @Test
  void inANarrowFooterEveryReasonToCloseCanBeSeen() {
    ScreenDriver.opened(60, 15).type("x").assertScreen("f fixed", "d duplicate", "Esc");
    ScreenDriver.opened(80, 24).type("x").assertScreen("close BB-1", "d duplicate", "Esc");
  }

  @Test
  void inANarrowFooterAQuestionStillSaysHowToLeaveIt() {
    ScreenDriver.opened(60, 15).type("m").assertScreen("BB-1 is the same as", "Esc cancels");
  }

  @Test
  void anEmptyFilterTellsWhatCanBeTyped() {
    ScreenDriver.opened(120, 40).type("/").assertScreen("is:new", "owner:me", "run:");
  }

  private static String focused(Canvas canvas) {
    StringBuilder title = new StringBuilder();
    for (int x = 0; x < canvas.width(); x++) {
      boolean here = canvas.cell(x, 2).role() == Role.FOCUS;
      title.append(here ? canvas.cell(x, 2).text() : "");
    }
    return title.toString();
  }
}
