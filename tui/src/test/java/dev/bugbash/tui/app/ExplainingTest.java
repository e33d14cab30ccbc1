package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ClusterState;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.view.WhySheet;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ExplainingTest {
  @Test
  void wExplainsTheClusterInPlaceOfTheFailureAndTakesItAwayAgain() {
    ScreenDriver screen = ScreenDriver.opened(120, 41).type("w");

    screen.assertScreen("Why BB-1", "In common", "= exception", "Nearest other cluster");
    screen.assertNoScreen("Failure 1/412");
    screen.type("w").assertScreen("Failure 1/412").assertNoScreen("Why BB-1");
  }

  @Test
  void escLeavesTheExplanation() {
    ScreenDriver.opened(120, 40)
        .type("w")
        .press(Kind.ESCAPE)
        .assertScreen("Failure 1/412")
        .assertNoScreen("Why BB-1");
  }

  @Test
  void theExplanationGoesWithTheSelection() {
    ScreenDriver.opened(120, 40).type("wj").assertScreen("Why BB-3").assertNoScreen("Why BB-1");
  }

  @Test
  void itScrollsInThePanelOfTheFailure() {
    ScreenDriver screen = ScreenDriver.opened(80, 12).type("w").press(Kind.TAB).press(Kind.TAB);
    screen.assertScreen("BB-1  NoSuchMethodError");

    screen.type("G").assertNoScreen("BB-1  NoSuchMethodError");
    screen.type("g").assertScreen("BB-1  NoSuchMethodError");
  }

  @Test
  void onAScreenOfOnePanelItComesIntoSight() {
    ScreenDriver.opened(60, 20).type("w").assertScreen("Why BB-1");
  }

  @Test
  void aSecondClusterTellsWhyTheyAreNotOne() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("W4").press(Kind.ENTER);

    screen.assertScreen("Why BB-1 is not one with BB-4", "Why they are not one");
    screen.type("w").assertScreen("Why BB-1 ").assertNoScreen("is not one with");
  }

  @Test
  void enterAloneTakesTheNearest() {
    ScreenDriver screen = ScreenDriver.opened(120, 40).type("wW");
    screen.assertScreen("why is BB-1 not one with", "Enter alone: BB-");

    screen.press(Kind.ENTER).assertScreen("Why BB-1 is not one with BB-");
  }

  @Test
  void whatIsNoOtherClusterIsRefused() {
    ScreenDriver screen = ScreenDriver.opened(120, 40);

    screen.type("W99").press(Kind.ENTER).assertScreen("there is no cluster 99");
    screen.type("WBB-1").press(Kind.ENTER).assertScreen("BB-1 is one with itself");
    screen.type("W").press(Kind.ENTER).assertScreen("no cluster was named");
    screen.type("W").press(Kind.ESCAPE).assertScreen("Failure 1/412");
  }

  @Test
  void anAnswerThatComesTooLateIsDropped() {
    ScreenDriver screen = ScreenDriver.opened(120, 41).type("w");
    WhyView.Question first = screen.model().why().question().orElseThrow();
    WhyView.Question asked = new WhyView.Question(new ClusterId(3), first.other());

    screen.send(new Event.Explained(asked, screen.model().why().sheet().orElseThrow()));

    assertEquals(first, screen.model().why().question().orElseThrow());
    WhySheet sheet = screen.model().why().sheet().orElseThrow();
    screen.type("w").send(new Event.Explained(first, sheet));
    assertFalse(screen.model().why().open());
  }

  @Test
  void rowsTellRootsAndConsequences() {
    ScreenDriver.opened(200, 50).assertScreen("+12 in 2 clusters", "after BB-1");
    ScreenDriver.opened(80, 24).assertScreen("+12 ", "after BB-1");
  }

  @Test
  void whatWasDoneAboutASiblingIsOffered() {
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen = new ScreenDriver(board, 200, 50).look().type("j");
    screen.assertScreen("Family", "BB-2 held by ana");

    board.note(new ClusterId(2), "ana", "cause: the class is final since 3.18");

    screen.look().assertScreen("ana: cause: the class is final since 3.18");
  }

  @Test
  void whatVariesInTheMessageIsMarked() {
    ScreenDriver screen = ScreenDriver.opened(80, 24).type("/BB-6").press(Kind.ENTER);

    String roles = GoldenScreensTest.roles(screen.canvas());

    assertTrue(roles.contains("sssss vvvv ss"), roles);
  }

  @Test
  void nothingOfATestControlsTheTerminal() {
    MemoryBoard board = new MemoryBoard(Clock.systemUTC());
    String bad = "\u001b[31m\u202Eevil \u0007 7\u009b";
    board.add(1, bad, ClusterState.OPEN, List.of(failure(bad + 1), failure(bad + 2)));
    board.add(2, bad + "x", ClusterState.OPEN, List.of(failure("x" + bad)));

    String screen = new ScreenDriver(board, 120, 40).look().type("w").canvas().toString();

    assertTrue(screen.contains("In common"), screen);
    assertFalse(screen.chars().anyMatch(c -> c == 0x1b || c == 0x202e || c == 7 || c == 0x9b));
  }

  @Test
  void whoScrollsFastWaitsForTheLastExplanationOnly() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    List<Event> answers = new ArrayList<>();
    MemoryBoard board = ScreenDriver.board();
    ExplainWorker worker = new ExplainWorker(board, TicketSource.NONE, waiting::add, answers::add);
    worker.perform(new Effect.FindRelations(board.clusters()));
    for (long cluster = 1; cluster < 5; cluster++) {
      worker.perform(
          new Effect.Explain(new WhyView.Question(new ClusterId(cluster), Optional.empty())));
    }

    waiting.forEach(Runnable::run);

    assertEquals(2, answers.size());
    assertEquals(new ClusterId(4), ((Event.Explained) answers.get(1)).question().cluster());
  }

  private static Failure failure(String message) {
    return Failure.of(TestId.of("a" + message, "b" + message), "E" + message, message, "");
  }
}
