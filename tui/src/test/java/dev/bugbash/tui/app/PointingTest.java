package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.tui.input.Button;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.view.Panel;
import org.junit.jupiter.api.Test;

/** The mouse on the screen. */
final class PointingTest {
  private final ScreenDriver screen = ScreenDriver.opened(160, 40);

  @Test
  void aClickSelectsAndASecondOneOpens() {
    click("BB-4  12", 3);
    assertEquals(4, screen.model().clusters().selectedId().orElseThrow().number());

    click("BB-4  12", 3);
    assertEquals(Panel.TESTS, screen.model().place().focus());
  }

  @Test
  void aClickWithCtrlMarks() {
    send(at("BB-4  12", 3, true));
    send(at("BB-5   9", 3, true));

    screen.assertScreen("Clusters 7, 2 marked");
  }

  @Test
  void hintsAndViewsAreButtons() {
    click("c claim", 3);
    screen.assertScreen("BB-1 is yours");

    click("2 Mine", 4);
    screen.assertScreen("Clusters 1 of 7");
    click("1 Triage", 0);
    screen.assertScreen("Clusters 7");
  }

  @Test
  void theWheelScrollsWhatIsUnderIt() {
    screen.send(new Event.Entered(new Input.Scrolled(5, 10, 3)));
    assertEquals(3, screen.model().clusters().list().selected());

    screen.send(new Event.Entered(new Input.Scrolled(150, 10, 3)));
    assertEquals(3, screen.model().clusters().list().selected());
    assertEquals(Panel.CLUSTERS, screen.model().place().focus());
  }

  @Test
  void aClickBesideEverythingDoesNothing() {
    Model before = screen.model();

    for (int y = -1; y < 60; y++) {
      screen.send(new Event.Entered(new Input.Clicked(400, y, Button.LEFT, false, false)));
    }

    assertEquals(before.clusters().selectedId(), screen.model().clusters().selectedId());
  }

  private void click(String text, int along) {
    send(at(text, along, false));
  }

  private void send(Input input) {
    screen.send(new Event.Entered(input));
  }

  /** A click on a text that is on the screen. */
  private Input.Clicked at(String text, int along, boolean ctrl) {
    String[] lines = screen.canvas().toString().split("\n", -1);
    for (int y = 0; y < lines.length; y++) {
      if (lines[y].contains(text)) {
        return new Input.Clicked(lines[y].indexOf(text) + along, y, Button.LEFT, ctrl, false);
      }
    }
    throw new AssertionError("no " + text + " on\n" + screen.canvas());
  }
}
