package dev.bugbash.tui.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which library may appear in which package. */
final class LibrariesTest {
  private record Library(String name, List<String> packages, List<String> allowedIn) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Library> libraries() {
    return List.of(
        library("Aalto and StAX", "com.fasterxml.aalto.. org.codehaus.stax2.. javax.xml.stream..")
            .in("importers.."),
        library("Commons Compress", "org.apache.commons.compress..").in("importers.."),
        library("Commons CSV", "org.apache.commons.csv..").in("importers.. reports.."),
        library("Jackson", "com.fasterxml.jackson..")
            .in("importers.. board.. reports.. launcher.. tui.cli.."),
        library("JDBC", "java.sql.. javax.sql.. org.sqlite.. org.jdbi.. org.flywaydb..")
            .in("board.."),
        library("jte", "gg.jte..").in("reports.."),
        library("JUnit Platform", "org.junit.. org.opentest4j..").in("launcher.."),
        library("Lanterna", "com.googlecode.lanterna..").in("tui.terminal.. tui.canvas.."),
        library("Lucene", "org.apache.lucene..").in("categorizer.."),
        library("picocli", "picocli..").in("tui.cli.."));
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void staysInItsPackages(Library library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(library.allowedIn().toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.packages().toArray(String[]::new))
        .check(Program.CLASSES);
  }

  @Test
  void noOtherLibraryIsUsed() {
    Stream<String> ours = Stream.of("dev.bugbash..", "java..", "javax..", "org.jspecify..", "");
    Stream<String> listed = libraries().stream().flatMap(each -> each.packages().stream());

    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(Stream.concat(ours, listed).toArray(String[]::new)))
        .check(Program.CLASSES);
  }

  private static Unplaced library(String name, String packages) {
    return new Unplaced(name, List.of(packages.split(" ")));
  }

  private record Unplaced(String name, List<String> packages) {
    Library in(String allowed) {
      List<String> allowedIn =
          Stream.of(allowed.split(" ")).map(each -> "dev.bugbash." + each).toList();
      return new Library(name, packages, allowedIn);
    }
  }
}
