package dev.bugbash.categorizer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final Clock CLOCK = Clock.fixed(Shelf.NOW, ZoneOffset.UTC);

  @TempDir Path folder;

  /** 1 in Java, 2 in Python, 3 long ago, 4 with hardly anything. */
  private final Shelf shelf =
      new Shelf()
          .with(
              "java.lang.NullPointerException",
              "Cannot invoke \"Cart.total()\" at /srv/app/cart_service.conf",
              "java.lang.NullPointerException: Cannot invoke",
              "\tat org.acme.shop.CartParser.parseTotal(CartParser.java:12)",
              "\tat org.acme.shop.Desk$Inner.work(Desk.java:7)",
              "Caused by: java.io.UncheckedIOException: gone",
              "\tat org.acme.io.Disk.read(Disk.java:3)",
              "Caused by: java.io.IOException: ",
              "disk 7 is missing",
              "\tat org.acme.io.Disk.open(Disk.java:9)")
          .with(
              "ConnectionError",
              "connection refused by host db-7",
              "Traceback (most recent call last):",
              "  File \"src/shop/remote_call.py\", line 3, in send_all",
              "    raise ConnectionError()",
              "ConnectionError: connection refused by host db-7")
          .with(Shelf.NOW.minus(Duration.ofDays(9)), "AssertionError", "expected:<3> but was:<4>")
          .with("", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "NullPointerException#1",
        "nullpointerexception#1",
        "message:gone#1",
        "message:missing#1",
        "NullPointer#1",
        "pointer#1",
        "PointerNullable#",
        "java.lang.NullPointerException#1",
        "org.acme.shop.CartParser.parseTotal#1",
        "CartParser.parseTotal#1",
        "cartparser.parsetotal#1",
        "shop.cartparser#1",
        "frame:parse#1",
        "frame:Desk$Inner#1",
        "frame:*Parser*#1",
        "frame:org.acme.shop.*#1",
        "frame:CARTPARSER#1",
        "frame:/.*pars.r/#1",
        "type:UncheckedIO#1",
        "cart_service#1",
        "service#1",
        "/srv/app/cart_service.conf#1",
        "app/cart_service#1",
        "file:src/shop/remote_call.py#2",
        "file:Desk.java#1",
        "file:TEST-shop-3.xml#3",
        "remote_call#2",
        "send_all#2",
        "message:\"connection refused\"#2",
        "message:\"refused connection\"#",
        "message:\"connection host\"~3#2",
        "conection~1#2",
        "connection refused#2",
        "connection pointer#",
        "connection OR pointer#1 2",
        "connection || pointer#1 2",
        "connection AND NOT refused#",
        "-connection#1 3 4",
        "NOT (connection OR pointer)#3 4",
        "test:ShopTest#1 2 3 4",
        "test:sells_2#2",
        "test:\"org.acme.ShopTest::sells_2\"#2",
        "branch:main#1 3",
        "branch:MAIN#1 3",
        "branch:release#",
        "branch:release/2.0#2 4",
        "branch:release/*#2 4",
        "environment:linux#1 2 3 4",
        "run:nightly*#1 2 3 4",
        "since:2d#1 2 4",
        "since:2w#1 2 3 4",
        "since:2026-11-10#1 2 4",
        "since:2026-11-11#",
        "since:today#1 2 4",
        "since:\"2026-11-10T12:00\"#1 2 4",
        "since:[2026-11-01 TO 2026-11-05]#3",
        "since:[* TO 2026-11-05}#3",
        "since:{2026-11-05 TO *]#1 2 4",
        "owner:ana#2",
        "owner:ANA#2",
        "owner:an#",
        "owner:an*#2",
        "owner:*#2 3",
        "owner:me#2",
        "-owner:*#1 4",
        "is:mine#2",
        "state:claimed#2 3",
        "is:unclaimed#1 4",
        "State:OPEN#1 4",
        "cluster:BB-3#3",
        "cluster:3#3",
        "*:*#1 2 3 4",
        "*#1 2 3 4",
        "(is:unclaimed OR owner:bo) type:*Error#3",
      })
  void finds(String query, String numbers) throws Exception {
    shelf.owners.put(2L, "ana");
    shelf.owners.put(3L, "bo");

    assertEquals(numbers == null ? "" : numbers, found(query), query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "frme:x#0#no field 'frme'",
        "foo Bar.java:12#4#no field 'Bar.java'",
        "type:a:b#5#no field 'a'",
        "foo \"bar#4#quote is never closed",
        "a (b (c)#2#parenthesis is never closed",
        "a) b#1#no opening parenthesis",
        "a AND#5#missing at the end",
        "AND a#0#'AND' is not expected",
        "a OR OR b#5#'OR' is not expected",
        "type:#5#nothing to look for follows 'type:'",
        "a (type:)#8#nothing to look for follows 'type:'",
        ":a#0#name of a field is missing",
        "since:soon#6#'soon' is no time",
        "a since:2x#8#'2x' is no time",
        "since:[x TO 2026-11-01]#7#'x' is no time",
        "since:[2026-11-01 TO y]#21#'y' is no time",
        "type:[a TO b]#6#only since can be asked for a range",
        "arr[0]#3#a range is written",
        "state:broken#6#no state 'broken'; there are new, open, claimed",
        "a message:\"<>\"#11#no letter or digit",
        "type:/[a/#6#no regular expression",
        "x *a????????????????#2#too many wildcards",
        "owner:/a/#7#can't be searched with /",
        "since:2*#6#no wildcards",
        "foo\\#3#nothing follows this backslash",
        "a ^#3#missing at the end",
        "a^x#2#can't be read",
        "a foo^y bar#6#can't be read",
      })
  void pointsAtAMistake(String query, int at, String problem) {
    QueryMistakeException mistake =
        assertThrows(QueryMistakeException.class, () -> found(query), query);

    assertTrue(mistake.problem().contains(problem), mistake.problem());
    assertEquals(at, mistake.at(), mistake.problem());
    assertEquals(query, mistake.query());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void anEmptyQueryIsAMistake(String query) {
    assertThrows(QueryMistakeException.class, () -> found(query));
  }

  @Test
  void hostileQueriesAreMistakesToo() {
    assertThrows(QueryMistakeException.class, () -> found("(".repeat(5_000)));
    assertThrows(QueryMistakeException.class, () -> found("a ".repeat(2_000)));
    assertThrows(QueryMistakeException.class, () -> found("x".repeat(20_000)));
    assertThrows(QueryMistakeException.class, () -> found("/(.*a){50}[ab]{1000}{500}/"));
    assertThrows(QueryMistakeException.class, () -> found("/" + "a?".repeat(500) + "/"));
    assertThrows(QueryMistakeException.class, () -> found("?".repeat(1_010)));
  }

  @Test
  void anOwnerIsThatOfTheMoment() throws Exception {
    assertEquals("", found("owner:ana"));

    shelf.owners.put(1L, "ana");

    assertEquals("1", found("owner:ana"));
  }

  @Test
  void everyQueryIsAnsweredOrAMistake() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("queries: seed " + seed);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "a",
            "type",
            ":",
            "\"",
            "(",
            ")",
            "[",
            "]",
            "{",
            " TO ",
            "*",
            "?",
            "~",
            "^",
            "2",
            "/",
            "\\",
            "-",
            "+",
            "!",
            "&&",
            "||",
            " AND ",
            " OR ",
            " NOT ",
            " ",
            "since",
            "owner:me",
            "\u0000",
            "\uD83D",
            "é",
            "is:new");
    try (FailureSearcher searcher = new IndexFolder(folder).search(shelf, n -> {})) {
      for (int i = 0; i < 5_000; i++) {
        StringBuilder query = new StringBuilder();
        for (int n = random.nextInt(12); n >= 0; n--) {
          query.append(pieces.get(random.nextInt(pieces.size())));
        }
        try {
          searcher.count(query.toString(), shelf, CLOCK, Long.MAX_VALUE);
        } catch (QueryMistakeException e) {
          assertFalse(e.problem().contains("lucene"), e.problem());
        }
      }
    }
  }

  private String found(String query) throws Exception {
    try (FailureSearcher searcher = new IndexFolder(folder).search(shelf, n -> {})) {
      List<Long> numbers = searcher.first(query, shelf, CLOCK, Long.MAX_VALUE, 100);
      assertEquals(numbers.size(), searcher.count(query, shelf, CLOCK, Long.MAX_VALUE).failures());
      return String.join(" ", numbers.stream().map(Object::toString).toList());
    }
  }
}
