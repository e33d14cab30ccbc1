package dev.bugbash.categorizer.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.model.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseChainTest {
  @Test
  void whatPythonPrintsOfTheSourceIsNotSaid() {
    CauseChain chain =
        CauseChain.parse(
            """
            Traceback (most recent call last):
              File "/srv/runner.py", line 341, in from_call
                result: TResult | None = func()
                                         ^^^^^^
              File "/srv/tests/test_invoice.py", line 12, in test_total
                assert total(3) == 4
                       ^^^^^^^^^^^^^
            AssertionError
            """);

    assertEquals(List.of(), chain.body().stream().filter(line -> line.contains("^")).toList());
    assertEquals("AssertionError", chain.root().type());
    assertEquals(2, chain.root().frames().size());
  }

  @Test
  void theInnermostCauseComesFirst() {
    CauseChain chain =
        CauseChain.parse(
            """
            com.acme.OuterException: outer
            \tat com.acme.Outer.run(Outer.java:1)
            Caused by: com.acme.InnerException: inner
            \tat com.acme.Inner.run(Inner.java:2)
            \t... 12 more
            """);

    assertEquals("com.acme.InnerException", chain.root().type());
    assertEquals("inner", chain.root().message());
    assertEquals("com.acme.Inner.run", chain.root().frames().get(0).symbol());
    assertEquals(2, chain.sections().size());
  }

  @Test
  void aMessageOfSeveralLinesMayBeginBelowItsType() {
    CauseChain chain =
        CauseChain.parse(
            """
            com.acme.JsonException: cannot read Order
            \tat com.acme.Outer.run(Outer.java:1)
            Caused by: com.acme.UnknownField:\s
            Unrecognized field "customer_ref"
             at [Source: (String)"{}"; line: 1]
            \tat com.acme.Inner.run(Inner.java:2)
            """);

    assertEquals("com.acme.UnknownField", chain.root().type());
    assertEquals("Unrecognized field \"customer_ref\"", chain.root().message());
  }

  @Test
  void suppressedThrowablesAreNoCauses() {
    CauseChain chain =
        CauseChain.parse(
            """
            com.acme.AException: a
            \tat com.acme.A.run(A.java:1)
            \tSuppressed: com.acme.BException: b
            \t\tat com.acme.B.close(B.java:2)
            """);

    assertEquals(1, chain.sections().size());
    assertEquals(1, chain.root().frames().size());
  }

  @Test
  void pythonPrintsTheFirstCauseFirstAndTheInnermostFrameLast() {
    CauseChain chain =
        CauseChain.parse(
            """
            Traceback (most recent call last):
              File "a/outer.py", line 1, in outer
              File "a/inner.py", line 2, in inner
            KeyError: 'x'

            The above exception was the direct cause of the following exception:

            Traceback (most recent call last):
              File "a/main.py", line 3, in main
            RuntimeError: no x
            """);

    assertEquals("KeyError", chain.root().type());
    assertEquals("inner", chain.root().frames().get(0).function());
    assertEquals("RuntimeError", chain.sections().get(1).type());
  }

  @Test
  void recursionShowsEachFrameOnce() {
    CauseChain chain = CauseChain.parse("\tat com.acme.A.f(A.java:1)\n".repeat(500));

    assertEquals(
        1,
        chain.root().frames().stream().map(Frame::symbol).filter("com.acme.A.f"::equals).count());
  }
}
