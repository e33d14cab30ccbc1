package dev.bugbash.reports;

import dev.bugbash.model.Failure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;

/** SampleBoards to write reports of. */
final class SampleBoards {
  /** What must stay text everywhere. */
  static final String HOSTILE =
      "=1+1 <script>alert(1)</script> </details> ]]> <img src=x onerror=alert(2)> \"'` | \\| ```"
          + " javascript:alert(3) @everyone #123 [a](http://evil.example) \u202Eevil\u0000\u001b[31m"
          + " \u2028 \uD800 ${7*7} {{7*7}} %s\r\n</style></textarea>";

  private SampleBoards() {}

  static FakeBoard calm() {
    return new FakeBoard()
        .run("nightly-1", 90, 3, 3)
        .run("nightly-2", 95, 2, 3)
        .cluster(
            "IllegalStateException: the cart is closed",
            "",
            "",
            FakeBoard.failure("addsOne", "cart 17 is closed"),
            FakeBoard.failure("addsTwo", "cart 18 is closed"),
            FakeBoard.failure("addsMany", "cart 17 is closed"))
        .cluster("no database", "ann", "It is the proxy.", FakeBoard.failure("saves", "refused"));
  }

  static FakeBoard hostile() {
    Failure bad = FakeBoard.failure(HOSTILE, HOSTILE);
    return new FakeBoard()
        .run(HOSTILE, 1, 1, 1)
        .cluster(HOSTILE, HOSTILE, HOSTILE, bad, FakeBoard.failure("other", HOSTILE + 2));
  }

  /** So many clusters of one or some failures. */
  static FakeBoard large(int clusters) {
    FakeBoard board = new FakeBoard().run("nightly", 50_000, clusters * 2, clusters * 3);
    for (int i = 0; i < clusters; i++) {
      Failure[] failures = new Failure[1 + i % 5];
      for (int j = 0; j < failures.length; j++) {
        failures[j] =
            FakeBoard.failure("test" + i + "x" + j, "order " + i + " of " + j + " is lost");
      }
      board.cluster("IllegalStateException: order " + i + " is lost in transit", "", "", failures);
    }
    return board;
  }

  static String written(ReportKind kind, FakeBoard board) {
    StringWriter text = new StringWriter();
    try {
      kind.writer(Clock.fixed(FakeBoard.NOON, ZoneOffset.UTC)).write(board, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
