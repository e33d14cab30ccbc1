package dev.bugbash.tui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which package of the screen may know which. */
final class ScreenPackagesTest {
  private static final String TUI = "dev.bugbash.tui.";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.bugbash.tui");

  @Test
  void onlyTerminalAndCanvasKnowLanterna() {
    noClasses()
        .that()
        .resideOutsideOfPackages(TUI + "terminal", TUI + "canvas")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.googlecode.lanterna..")
        .check(classes);
  }

  @Test
  void thePackagesStandInLayers() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
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
        .layer("theme")
        .definedBy(TUI + "theme")
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("terminal")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("canvas")
        .mayOnlyBeAccessedByLayers("app", "view", "terminal")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("app", "view", "terminal")
        .whereLayer("theme")
        .mayOnlyBeAccessedByLayers("app", "view", "terminal", "canvas")
        .check(classes);
  }

  @Test
  void theViewsKnowTheBoardOnlyByItsRecords() {
    noClasses()
        .that()
        .resideInAPackage(TUI + "view")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dev.bugbash.board.Board")
        .check(classes);
  }
}
