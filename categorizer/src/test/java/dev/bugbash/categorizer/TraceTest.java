package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceTest {
  @Test
  void marksTheInnermostApplicationFrameOfTheInnermostCause() {
    assertEquals(
        "\tat com.acme.Inner.run(Inner.java:2)",
        marked(
            """
            com.acme.OuterException: outer
            \tat com.acme.Outer.run(Outer.java:1)
            Caused by: com.acme.InnerException: inner
            \tat java.base/java.util.List.of(List.java:1)
            \tat com.acme.Inner.run(Inner.java:2)
            \tat com.acme.Inner.call(Inner.java:9)
            """));
  }

  @Test
  void aCauseOfFrameworkFramesOnlyLeavesTheMarkFurtherOut() {
    assertEquals(
        "\tat com.acme.Outer.run(Outer.java:1)",
        marked(
            """
            com.acme.OuterException: outer
            \tat com.acme.Outer.run(Outer.java:1)
            Caused by: java.lang.ClassNotFoundException: x
            \tat java.base/java.lang.ClassLoader.loadClass(ClassLoader.java:1)
            """));
  }

  @Test
  void whatADatabaseThrowsIsMarkedWhereItWasCalled() {
    assertEquals(
        "\tat com.acme.UserImport.run(UserImport.java:42)",
        marked(
            """
            org.postgresql.util.PSQLException: ERROR: deadlock detected
            \tat org.postgresql.core.v3.QueryExecutorImpl.execute(QueryExecutorImpl.java:368)
            \tat com.acme.UserImport.run(UserImport.java:42)
            \tat com.acme.UserImportIT.skipsTwins(UserImportIT.java:22)
            """));
  }

  @Test
  void thousandsOfCausesAreRead() {
    String causes = "Caused by: a.B: m\n\tat a.b.C.d(C.java:1)\n".repeat(20_000);

    assertEquals(40_001, Trace.parse("x.L: m\n" + causes).lines().size());
  }

  @Test
  void marksTheTestWhereNothingElseIsOurs() {
    assertEquals(
        "\tat com.acme.OrdersTest.adds(OrdersTest.java:3)",
        marked(
            """
            java.lang.AssertionError: x
            \tat org.junit.Assert.fail(Assert.java:1)
            \tat com.acme.OrdersTest.adds(OrdersTest.java:3)
            """));
  }

  @Test
  void textWithoutFramesIsKeptAndNothingMarked() {
    Trace trace = Trace.parse("it broke\nbadly");

    assertEquals(2, trace.lines().size());
    assertTrue(trace.lines().stream().noneMatch(Trace.Line::innermostApplication));
  }

  private static String marked(String stack) {
    return Trace.parse(stack).lines().stream()
        .filter(Trace.Line::innermostApplication)
        .map(Trace.Line::text)
        .findFirst()
        .orElse("");
  }

  @Test
  void theInnermostCauseIsTheLastThatIsNamedAtTheMargin() {
    String trace =
        """
        a.OuterException: no context
        \tat a.B.c(B.java:1)
        \tSuppressed: a.CloseException: shut
        \tCaused by: a.PipeException: broken
        Caused by: a.MiddleException: no bean
        \tat a.B.d(B.java:2)
        Caused by: a.InnerException:\s
        no price
        \tat a.B.e(B.java:3)
        """;

    assertEquals(
        Optional.of("Caused by: a.InnerException: no price"), Trace.parse(trace).innermostCause());
    assertEquals(Optional.empty(), Trace.parse("a.B: x\n\tat a.B.c(B.java:1)").innermostCause());
  }
}
