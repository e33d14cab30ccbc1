package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraceParserTest {
  @Test
  void readsJavaFramesOfAnyModule() {
    List<Frame> frames =
        frames(
            """
            java.lang.NullPointerException: x
            \tat com.acme.Orders.find(Orders.java:12)
            \tat app//com.acme.OrdersTest.finds(OrdersTest.java:40)
            \tat java.base@17.0.1/java.util.List.of(List.java:9)
            \tat com.acme.Orders$$Lambda$14/0x0001.apply(Unknown Source)
            \tat com.acme.Orders.lambda$find$3(Orders.java:14)
            """);

    assertEquals(
        new Frame("com.acme.Orders", "find", "Orders.java", 12, FrameKind.APPLICATION),
        frames.get(0));
    assertEquals(FrameKind.TEST, frames.get(1).kind());
    assertEquals("com.acme.OrdersTest.finds", frames.get(1).symbol());
    assertEquals(FrameKind.FRAMEWORK, frames.get(2).kind());
    assertEquals(FrameKind.FRAMEWORK, frames.get(3).kind());
    assertEquals("lambda$find", frames.get(4).function());
  }

  @Test
  void readsPythonFrames() {
    List<Frame> frames =
        frames(
            """
            Traceback (most recent call last):
              File "/srv/ci/acme/tests/test_orders.py", line 7, in test_find
                find(1)
              File "/srv/ci/acme/orders.py", line 12, in find
                return index[key]
            KeyError: 'a'
            """);

    assertEquals(List.of("test_find", "find"), frames.stream().map(Frame::function).toList());
    assertEquals(FrameKind.TEST, frames.get(0).kind());
    assertEquals("acme/orders.py", frames.get(1).module());
    assertEquals(12, frames.get(1).line());
  }

  @Test
  void readsJavaScriptFrames() {
    List<Frame> frames =
        frames(
            """
            TypeError: Cannot read properties of undefined (reading 'id')
                at Orders.find (/builds/acme/src/orders.ts:12:5)
                at /builds/acme/test/orders.spec.ts:40:7
                at Object.<anonymous> (/builds/acme/node_modules/jest/run.js:1:2)
                at processTicksAndRejections (node:internal/process/task_queues:95:5)
            """);

    assertEquals("Orders.find", frames.get(0).function());
    assertEquals(FrameKind.APPLICATION, frames.get(0).kind());
    assertEquals(FrameKind.TEST, frames.get(1).kind());
    assertEquals(FrameKind.FRAMEWORK, frames.get(2).kind());
    assertEquals(FrameKind.FRAMEWORK, frames.get(3).kind());
  }

  @Test
  void readsGoPanicsAndPlaces() {
    List<Frame> frames =
        frames(
            """
            panic: runtime error: index out of range
            goroutine 7 [running]:
            acme.dev/orders.(*Orders).Find(0xc000, 0x1)
            \t/go/src/acme.dev/orders/orders.go:12 +0x1d
            testing.tRunner(0xc001)
            \t/usr/local/go/src/testing/testing.go:1439 +0x102
                orders_test.go:40: want 3
            """);

    assertEquals("(*Orders).Find", frames.get(0).function());
    assertEquals(12, frames.get(0).line());
    assertEquals(FrameKind.FRAMEWORK, frames.get(1).kind());
    assertEquals(FrameKind.TEST, frames.get(2).kind());
    assertEquals(3, frames.size());
  }

  @Test
  void readsDotNetRubyPhpRustAndNativeFrames() {
    assertEquals(
        "Acme.Orders.Find",
        frames("   at Acme.Orders.Find(Int32 id) in /src/Orders.cs:line 12").get(0).symbol());
    assertEquals("find", frames("lib/orders.rb:12:in `find'").get(0).function());
    assertEquals(
        "find",
        frames("#0 /src/Orders.php(12): PDO->query()\n#1 /src/x.php(3): Orders->find()")
            .get(0)
            .function());
    assertEquals(
        "find",
        frames("   3: acme::orders::find\n             at ./src/orders.rs:12:5").get(0).function());
    assertEquals("find", frames("#1 0x0001 in find(int) /src/orders.c:12").get(0).function());
  }

  @Test
  void keepsEveryLineOfAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "at ",
      "a.b.C",
      "(",
      ")",
      "X.java:1",
      "\n",
      "\t",
      ":",
      "Caused by: ",
      "#1 ",
      "File \"",
      "\", line 3",
      ".go:7",
      ".py:7: in f",
      "E   ",
      "def f(",
      "| ",
      "goroutine 1 [running]:",
      "---> ",
      "--- End of inner exception",
      "Suppressed: ",
      "Next X in a.php:1",
      ".php(3): f()",
      ".rb:3:in `x'",
      "panicked at ",
      "thread '",
      ".rs:1:2",
      "0: a::b",
      "(anonymous namespace)",
      "0x7f in ",
      ".cc:1: Failure",
      ".dart 1:2 ",
      ".exs:1: ",
      "@",
      " (",
      "<>c.<F>b__0",
      "eval at ",
      "$1",
      "_ZN3",
      "+0x1) [0x1]",
      ".feature:1)",
      "é",
      "\u0000"
    };

    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<String> lines =
          TraceParser.lines(text.toString()).stream().map(TraceLine::text).toList();
      assertEquals(text.toString().lines().toList(), lines, "seed " + seed);
      assertTrue(!CauseChain.parse(text.toString()).sections().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void aLongLineOfAnyKindTakesNoLongerThanItIsLong() {
    for (String piece :
        List.of("at ", "(", ".py:1", "a.go:1:", "::", "<a>", "#1 0x1 in ", " (", "@")) {
      String line = "at x" + piece.repeat(200_000 / piece.length());

      assertEquals(1, TraceParser.lines(line).size());
      assertEquals(1, TraceParser.lines(line.substring(3)).size());
      assertEquals(1, TraceParser.lines("#1 " + line).size());
    }
  }

  private static List<Frame> frames(String trace) {
    return TraceParser.lines(trace).stream().flatMap(line -> line.frame().stream()).toList();
  }
}
