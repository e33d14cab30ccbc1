package dev.bugbash.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClusterFilterTest {
  private static final ClusterRow MINE = row(7, "Timeout in FooTest", "me");
  private static final ClusterRow FREE = row(8, "NullPointer in BarTest", "");

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "timeout, false",
    "NullPointerException: no cart, false",
    "!timeout -, false",
    "is:new owner:me !owner:ana, false",
    "owner:, false",
    "type:, false",
    "type:Time, true",
    "is:new type:Time, true",
    "tpye:Time, true",
    "owner:a*, true",
    "owner:(ana bo), true",
    "time AND out, true",
    "time and out, false",
    "NOT a, true",
    "'\"a b\"', true",
    "(a, true",
    "Time*, true",
    "-time, true",
    "tyme~, true",
    "a-b, false",
  })
  void moreThanWordsIsAQuery(String text, boolean query) {
    assertEquals(query, ClusterFilter.isQuery(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'', true, true",
    "timeout, true, false",
    "TIMEOUT foo, true, false",
    "timeout bar, false, false",
    "!timeout, false, true",
    "bb-8, false, true",
    "owner:me, true, false",
    "owner:, true, false",
    "is:new, false, true",
    "is:claimed, true, false",
    "is:mine, true, false",
    "is:unclaimed, false, true",
    "!is:claimed, false, true",
    "'!', true, true",
    "java.lang, true, true",
    "lang, false, false",
  })
  void termsMustAllMatch(String text, boolean mine, boolean free) {
    ClusterFilter filter = ClusterFilter.parse(text, "me");

    assertEquals(mine, filter.matches(MINE));
    assertEquals(free, filter.matches(FREE));
  }

  private static ClusterRow row(long number, String title, String owner) {
    ClusterId id = new ClusterId(number);
    Instant then = Instant.EPOCH;
    return new ClusterRow(
        id,
        title,
        5,
        3,
        owner.isEmpty() ? ClusterState.NEW : ClusterState.CLAIMED,
        owner.isEmpty() ? Optional.empty() : Optional.of(new Claim(id, owner, then)),
        "java.lang.Throwable",
        then,
        then,
        0,
        Optional.empty());
  }
}
