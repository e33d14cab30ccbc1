package dev.bugbash.importers.console.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what does not compile, what the compiler says first is told. */
final class CompilationTest {
  private static final String MAVEN =
      """
      [INFO] Scanning for projects...
      [ERROR] COMPILATION ERROR :\040
      [INFO] -------------------------------------------------------------
      [ERROR] /ci/core/src/main/java/shop/Line.java:[2,96] cannot find symbol
        symbol:   method times(int)
        location: class shop.Money
      [ERROR] /ci/core/src/main/java/shop/Order.java:[9,30] incompatible types: String cannot be converted to int
      [INFO] 2 errors\040
      [INFO] -------------------------------------------------------------
      [ERROR] COMPILATION ERROR :\040
      [INFO] -------------------------------------------------------------
      [ERROR] /ci/web/src/main/java/web/Page.java:[3,4] package x does not exist
      [INFO] 1 error
      [ERROR] this is not the compiler's
      [INFO] BUILD FAILURE
      """;

  private static final String GOALS =
      """
      [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.1:compile (default-compile) on project core: Compilation failure: Compilation failure:\040
      [ERROR] /ci/core/src/main/java/shop/Line.java:[2,96] cannot find symbol
      [ERROR]   symbol:   method times(int)
      [ERROR]   location: class shop.Money
      [ERROR] /ci/core/src/main/java/shop/Order.java:[9,30] incompatible types: String cannot be converted to int
      [ERROR] -> [Help 1]
      [ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.1:compile (default-compile) on project web: Compilation failure
      [ERROR] /ci/web/src/main/java/web/Page.java:[3,4] package x does not exist
      [ERROR] -> [Help 1]
      """;

  private static final String SYMBOL =
      "cannot find symbol\n  symbol:   method times(int)\n  location: class shop.Money";

  @Test
  void eachModuleOfMavenIsAFailureOfItsProject() {
    List<Failure> failures = Recorder.read(MAVEN + GOALS).failures();

    assertEquals(List.of("core::(build)", "web::(build)"), ids(failures));
    assertEquals(SYMBOL, failures.get(0).message());
    assertTrue(
        failures.get(0).stack().endsWith("incompatible types: String cannot be converted to int"));
    assertEquals("package x does not exist", failures.get(1).message());
  }

  @Test
  void modulesThatNoGoalTellsOfAreToldWithoutTheirProjects() {
    String onlyCore = GOALS.substring(0, GOALS.indexOf("[ERROR] -> [Help 1]"));
    List<Failure> failures = Recorder.read(MAVEN + onlyCore).failures();

    assertEquals(List.of("core::(build)", "::(build)"), ids(failures));
    assertEquals("package x does not exist", failures.get(1).message());
    assertEquals(
        "/ci/web/src/main/java/web/Page.java:[3,4] package x does not exist",
        failures.get(1).stack());
    assertEquals(2, Recorder.read(MAVEN).failures().size());
  }

  @ParameterizedTest
  @CsvSource({":compileJava", "'> Task :compileJava FAILED\n'", "'> Task :compileJava\n'"})
  void whatJavacPrintsInATaskOfGradleIsTold(String task) {
    Read read =
        Recorder.read(
            task
                + """
                /ci/src/main/java/shop/Bad.java:1: error: cannot find symbol
                package shop; class Bad { void f() { new shop.core.Nothing(); } }
                                                                  ^
                  symbol:   class Nothing
                  location: package shop.core
                1 error
                 FAILED

                FAILURE: Build failed with an exception.

                * What went wrong:
                Execution failed for task ':compileJava'.
                > Compilation failed; see the compiler error output for details.

                * Try:
                BUILD FAILED in 4s
                """);

    Failure failure = read.failures().get(0);
    assertEquals(List.of(":compileJava::(build)"), ids(read.failures()));
    assertEquals(
        "cannot find symbol\n  symbol:   class Nothing\n  location: package shop.core",
        failure.message());
    assertTrue(failure.stack().startsWith("/ci/src/main/java/shop/Bad.java:1: error: "));
    assertTrue(failure.stack().endsWith("for details."));
  }

  @Test
  void kotlinsErrorsOfTwoTasksAreApart() {
    Read read =
        Recorder.read(
            """
            > Task :a:compileKotlin FAILED
            e: file:///ci/a/A.kt:3:5 Unresolved reference: x

            > Task :b:compileKotlin FAILED
            e: file:///ci/b/B.kt:4:1 Expecting a top level declaration

            FAILURE: Build completed with 2 failures.
            * What went wrong:
            Execution failed for task ':a:compileKotlin'.
            > Compilation error. See log for more details
            * Try:
            * What went wrong:
            Execution failed for task ':b:compileKotlin'.
            > Compilation error. See log for more details
            * Try:
            BUILD FAILED in 4s
            """);

    assertEquals("Unresolved reference: x", read.failures().get(0).message());
    assertEquals("Expecting a top level declaration", read.failures().get(1).message());
  }

  @Test
  void giganticNamesOfTasksTakeNoTime() {
    String line = ":" + "compile".repeat(280);
    String log = "> Task :compileJava\n" + (line + "\n" + line + "!\n").repeat(2_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Recorder.read(log));
  }

  private static List<String> ids(List<Failure> failures) {
    return failures.stream().map(Failure::id).toList();
  }
}
