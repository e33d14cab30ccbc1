package dev.bugbash.categorizer.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketSpaceTest {
  private static final Ticket CRASH =
      ticket("T-1", "The checkout crashes with an empty cart", "It happens each time.");
  private static final Ticket SAME =
      ticket("T-2", "Crashing checkouts when carts are empty", "Cart.total() seems to blame");
  private static final Ticket LOGIN =
      ticket("T-3", "Login page has the wrong colour", "It happens each time, it is green.");
  private static final Ticket TRACE =
      ticket(
          "T-4",
          "Something is broken",
          """
          I saw this:

          java.lang.IllegalStateException: closed
          \tat org.acme.post.MailSender.deliver(MailSender.java:31)
          \tat org.acme.post.Outbox.flush(Outbox.java:7)
          """);

  private static final ClusterText CART =
      new ClusterText(
          "NullPointerException: no cart in Cart.total",
          List.of("java.lang.NullPointerException"),
          List.of("no cart"),
          List.of("org.acme.shop.Cart.total", "org.acme.shop.Desk.work"),
          List.of("org.acme.shop.CheckoutTest::sellsNothing"));
  private static final ClusterText MAIL =
      new ClusterText(
          "IllegalStateException: closed in MailSender.deliver",
          List.of("java.lang.IllegalStateException"),
          List.of("closed"),
          List.of("org.acme.post.MailSender.deliver"),
          List.of("org.acme.post.OutboxTest::flushes"));

  private final TicketSpace space =
      TicketSpace.of(List.of(CRASH, SAME, LOGIN, TRACE), List.of(CART, MAIL));

  @Test
  void aTicketInOtherFormsOfTheSameWordsComesFirst() {
    assertEquals(1, space.duplicates(0, 3).get(0).place());
    assertEquals(0, space.duplicates(1, 3).get(0).place());
  }

  @Test
  void aTicketIsNotItsOwnDuplicate() {
    assertFalse(space.duplicates(0, 10).stream().anyMatch(alike -> alike.place() == 0));
  }

  @Test
  void theReasonIsInTheWordsOfTheTicketWithoutPartsOfLongerOnes() {
    List<String> shared = space.duplicates(0, 1).get(0).shared();

    assertTrue(shared.containsAll(List.of("checkout", "crashes", "empty", "cart")), "" + shared);
  }

  @Test
  void aStackTraceInTheDescriptionFindsItsCluster() {
    Alike best = space.clusters(3, 5).get(0);

    assertEquals(1, best.place());
    assertTrue(best.shared().contains("at org.acme.post.mailsender.deliver"), "" + best.shared());
    assertTrue(best.score() > 0.4, "" + best.score());
  }

  @Test
  void proseThatNamesAFunctionFindsItsCluster() {
    assertEquals(0, space.clusters(1, 5).get(0).place());
  }

  @Test
  void theSameTextTwiceIsADuplicateAndHasTheHighestScore() {
    TicketSpace twice = TicketSpace.of(List.of(LOGIN, LOGIN, CRASH), List.of());

    Alike best = twice.duplicates(0, 1).get(0);

    assertEquals(1, best.score(), 1e-6);
    assertTrue(TicketSpace.isDuplicate(best));
    assertFalse(TicketSpace.isDuplicate(twice.duplicates(2, 1).get(0)));
  }

  @Test
  void emptyTicketsAreLikeNothing() {
    TicketSpace empty =
        TicketSpace.of(List.of(ticket("T", "", ""), ticket("U", "", "")), List.of());

    assertEquals(List.of(), empty.duplicates(0, 5));
    assertEquals(List.of(), empty.clusters(0, 5));
  }

  @Test
  void whatTheTrackerWritesOnTopOfEveryTicketSaysNothing() {
    String agent = "User Agent: Mozilla/5.0 (X11; Linux x86_64; rv:68.0) Gecko/20100101\n";
    TicketSpace agents =
        TicketSpace.of(
            List.of(ticket("A", "one", agent), ticket("B", "two", agent), ticket("C", "three", "")),
            List.of());

    assertEquals(List.of(), agents.duplicates(0, 5));
  }

  private static Ticket ticket(String id, String title, String description) {
    return new Ticket(id, title, description, "open", "", "", "", List.of(), "");
  }
}
