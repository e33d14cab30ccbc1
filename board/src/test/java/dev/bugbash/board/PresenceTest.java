package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.model.ClusterId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks at what, over time. */
class PresenceTest {
  private static final ClusterId FIRST = new ClusterId(1);

  @TempDir Path folder;
  private Instant now = BoardContract.NOW;

  @SuppressWarnings("NullAway.Init")
  private Board anns;

  @SuppressWarnings("NullAway.Init")
  private Board bobs;

  @BeforeEach
  void open() {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    anns = Boards.open(new BoardLocation(folder), clock, RulesByType.rules());
    bobs = Boards.open(new BoardLocation(folder), clock, RulesByType.rules());
    Feed.bring(anns, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));
    bobs.look("bob", Optional.empty());
  }

  @AfterEach
  void close() {
    anns.close();
    bobs.close();
  }

  @Test
  void whoGoesOnLookingIsThereSinceTheBeginning() {
    anns.look("ann", Optional.of(FIRST));
    for (int i = 0; i < 40; i++) {
      now = now.plusMillis(500);
      anns.look("ann", Optional.of(FIRST));
    }

    assertEquals(
        List.of(new Presence("ann", Optional.of(FIRST), BoardContract.NOW)), bobs.presence());
  }

  @Test
  void whoLooksAtSomethingElseIsSeenThereAtOnce() {
    anns.look("ann", Optional.of(FIRST));
    now = now.plusMillis(200);
    anns.look("ann", Optional.empty());

    assertEquals(List.of(new Presence("ann", Optional.empty(), now)), bobs.presence());
  }

  @Test
  void whoSaysNothingForTenSecondsOrLeavesIsGone() {
    anns.look("ann", Optional.of(FIRST));
    now = now.plus(Duration.ofSeconds(10));
    assertEquals(1, bobs.presence().size());
    now = now.plusMillis(1);
    assertEquals(List.of(), bobs.presence());

    anns.look("ann", Optional.of(FIRST));
    assertEquals(1, bobs.presence().size());
    anns.close();
    assertEquals(List.of(), bobs.presence());
  }

  @Test
  void thereIsOneRowForEachPersonAndProcessAndNoneOfThoseThatLeft() throws Exception {
    for (int i = 0; i < 20; i++) {
      now = now.plusSeconds(4);
      anns.look("person-" + i, Optional.of(FIRST));
    }

    try (Database database = database()) {
      assertTrue(database.read(sql -> sql.number("SELECT count(*) FROM presence")) <= 4);
    }
  }

  @Test
  void whileAnotherWritesForLongALookIsSoonOver() throws Exception {
    try (Database database = database()) {
      long began = System.nanoTime();
      database.write(
          sql -> {
            anns.look("ann", Optional.of(FIRST));
            return 0;
          });
      assertTrue(System.nanoTime() - began < Duration.ofSeconds(10).toNanos());
    }
    assertEquals(List.of(), bobs.presence());
    now = now.plusSeconds(3);
    anns.look("ann", Optional.of(FIRST));
    assertEquals(1, bobs.presence().size(), "it is said again");
  }

  @Test
  void aBoardThatCanNotBeWrittenHasNoPresenceAndNoError() throws Exception {
    try (Database database = database()) {
      database.write(sql -> sql.update("DROP TABLE presence"));
    }

    anns.look("ann", Optional.of(FIRST));

    assertEquals(1, anns.clusters().size());
  }

  private Database database() throws Exception {
    return Database.open(new BoardLocation(folder).file(), Durability.FULL);
  }
}
