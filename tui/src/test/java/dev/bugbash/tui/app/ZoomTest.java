package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.Panel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ZoomTest {
  @ParameterizedTest
  @EnumSource(Panel.class)
  void everyPanelHasTheWholeScreenAndGivesItBack(Panel panel) {
    ScreenDriver screen = on(panel, 200);

    screen.type("z");

    assertEquals(List.of(new Layout.Pane(panel, 0, 200)), panes(screen));
    screen.assertScreen("z unzoom", "Esc back").type("z");
    assertEquals(3, panes(screen).size());
    screen.assertScreen("z zoom").type("z").press(Kind.ESCAPE);
    assertEquals(3, panes(screen).size());
    assertEquals(panel, screen.model().place().focus());
  }

  @Test
  void zoomedClustersTellWholeTitles() {
    ScreenDriver screen = on(Panel.CLUSTERS, 200);
    String title = screen.model().clusters().selected().orElseThrow().title();
    screen.assertNoScreen(title);

    screen.type("z").assertScreen("Clusters 7", title);
  }

  @Test
  void zoomedTestsSayOfWhichClusterTheyAre() {
    on(Panel.TESTS, 200).type("z").assertScreen("Tests 412").type("j").assertScreen("BB-1");
  }

  @Test
  void aZoomedFailureSaysOfWhichClusterItIsAndGoesOnToTheNext() {
    ScreenDriver screen = on(Panel.FAILURE, 200).type("z");

    screen.assertScreen("Failure 1/412 \u00B7 BB-1").type("J").assertScreen("Failure 2/412");
  }

  @Test
  void theNextPanelIsZoomedToo() {
    ScreenDriver screen = on(Panel.CLUSTERS, 200).type("z").press(Kind.TAB);

    assertEquals(List.of(new Layout.Pane(Panel.TESTS, 0, 200)), panes(screen));
  }

  @Test
  void whyIsShownWhereTheClustersWereZoomed() {
    on(Panel.CLUSTERS, 200).type("zw").assertScreen("Why BB-1");
  }

  @ParameterizedTest
  @CsvSource({"3, CLUSTERS", "4, CLUSTERS", "5, CLUSTERS", "6, CLUSTERS", "4, FAILURE"})
  void aListingAndItsSheetAreZoomed(String view, Panel panel) {
    ScreenDriver screen = ScreenDriver.opened(200, 40).type("c").type(view);
    if (panel == Panel.FAILURE) {
      screen.press(Kind.TAB);
    }

    screen.type("z");

    assertEquals(List.of(new Layout.Pane(panel, 0, 200)), panes(screen));
    screen.press(Kind.ESCAPE);
    assertEquals(2, panes(screen).size());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60})
  void whereOnePanelFitsOnlyNothingIsZoomedAndEveryEscapeGoesBack(int width) {
    ScreenDriver screen = ScreenDriver.opened(width, 24).assertNoScreen("zoom");

    screen.type("z").assertScreen("here is room for").press(Kind.ENTER).press(Kind.ENTER);
    screen.press(Kind.ENTER).press(Kind.ESCAPE);

    assertEquals(Panel.TESTS, screen.model().place().focus());
  }

  private static ScreenDriver on(Panel panel, int width) {
    ScreenDriver screen = ScreenDriver.opened(width, 40);
    for (int i = 0; i < panel.ordinal(); i++) {
      screen.press(Kind.ENTER);
    }
    return screen;
  }

  private static List<Layout.Pane> panes(ScreenDriver screen) {
    return screen.model().layout().panes();
  }
}
