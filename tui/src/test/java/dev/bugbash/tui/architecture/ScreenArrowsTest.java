package dev.bugbash.tui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import org.junit.jupiter.api.Test;

/** Which package of the screen may know which. */
final class ScreenArrowsTest {
  private static final String TUI = "dev.bugbash.tui.";

  @Test
  void thePackagesOfTheScreenStandInLayers() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy(TUI + "cli..")
        .layer("app")
        .definedBy(TUI + "app")
        .layer("view")
        .definedBy(TUI + "view")
        .layer("terminal")
        .definedBy(TUI + "terminal")
        .layer("canvas")
        .definedBy(TUI + "canvas")
        .layer("input")
        .definedBy(TUI + "input")
        .layer("config")
        .definedBy(TUI + "config")
        .layer("theme")
        .definedBy(TUI + "theme")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("terminal")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("canvas")
        .mayOnlyBeAccessedByLayers("cli", "app", "view", "terminal")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("app", "view", "terminal", "config")
        .whereLayer("config")
        .mayOnlyBeAccessedByLayers("cli", "app")
        .whereLayer("theme")
        .mayOnlyBeAccessedByLayers("app", "view", "terminal", "canvas")
        .check(Program.CLASSES);
  }

  @Test
  void theViewsKnowTheBoardOnlyByItsRecords() {
    noClasses()
        .that()
        .resideInAPackage(TUI + "view")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.bugbash.board.Board")
        .check(Program.CLASSES);
  }
}
