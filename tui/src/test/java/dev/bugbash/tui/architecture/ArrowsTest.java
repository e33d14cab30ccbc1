package dev.bugbash.tui.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArrowsTest {
  @Test
  void modulesDependDownwardsOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy("dev.bugbash.model..")
        .layer("importers")
        .definedBy("dev.bugbash.importers..")
        .layer("categorizer")
        .definedBy("dev.bugbash.categorizer..")
        .layer("board")
        .definedBy("dev.bugbash.board..")
        .layer("reports")
        .definedBy("dev.bugbash.reports..")
        .layer("launcher")
        .definedBy("dev.bugbash.launcher..")
        .layer("tui")
        .definedBy("dev.bugbash.tui..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("importers")
        .mayOnlyAccessLayers("model")
        .whereLayer("categorizer")
        .mayOnlyAccessLayers("model")
        .whereLayer("board")
        .mayOnlyAccessLayers("categorizer", "importers", "model")
        .whereLayer("reports")
        .mayOnlyAccessLayers("board", "categorizer", "importers", "model")
        .whereLayer("launcher")
        .mayOnlyAccessLayers("model")
        .whereLayer("tui")
        .mayNotBeAccessedByAnyLayer()
        .check(Program.CLASSES);
  }

  @Test
  void packagesHaveNoCircles() {
    slices().matching("dev.bugbash.(**)").should().beFreeOfCycles().check(Program.CLASSES);
  }

  @Test
  void onlyMainEndsTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.bugbash.tui.cli.Main")
        .and()
        .resideOutsideOfPackage("dev.bugbash.launcher.child..") // a program of its own
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(Program.CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        Program.CLASSES.getPackage("dev.bugbash").getSubpackagesInTree().stream()
            .filter(each -> !each.getClasses().isEmpty())
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();

    assertEquals(List.of(), unmarked);
  }
}
