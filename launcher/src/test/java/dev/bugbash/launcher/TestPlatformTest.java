package dev.bugbash.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.launcher.TestPlatform.Missing;
import dev.bugbash.launcher.TestPlatform.Usable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPlatformTest {
  @TempDir Path folder;

  private static String missing(List<Path> classPath) {
    return assertInstanceOf(Missing.class, TestPlatform.on(classPath)).message();
  }

  private static Path jar(List<Path> classPath, String name) {
    return classPath.stream().filter(p -> p.toString().contains(name)).findFirst().orElseThrow();
  }

  @Test
  void aLauncherOnTheClassPathIsUsed() {
    assertEquals(new Usable(List.of()), TestPlatform.on(SampleClassPath.junit5(folder, true)));
  }

  @Test
  void ourLauncherIsAddedWhereItIsOfTheSameVersion() {
    Usable usable = assertInstanceOf(Usable.class, TestPlatform.on(SampleClassPath.junit6(folder)));

    assertTrue(usable.more().toString().contains("junit-platform-launcher"));
  }

  @Test
  void aLauncherInTheSameRepositoryIsFound() throws Exception {
    List<Path> jars = SampleClassPath.junit5(folder, true);
    Path engine = folder.resolve("platform/junit-platform-engine/1.9.3");
    Path launcher = folder.resolve("platform/junit-platform-launcher/1.9.3");
    Files.createDirectories(engine);
    Files.createDirectories(launcher);
    Path moved = engine.resolve("junit-platform-engine-1.9.3.jar");
    Path found = launcher.resolve("junit-platform-launcher-1.9.3.jar");
    Files.copy(jar(jars, "platform-engine"), moved);
    Files.copy(jar(jars, "platform-launcher"), found);
    List<Path> classPath = List.of(moved, jar(jars, "jupiter-engine"));

    assertEquals(new Usable(List.of(found)), TestPlatform.on(classPath));
  }

  @Test
  void aMissingLauncherIsNamedWithItsVersion() throws Exception {
    List<Path> jars = SampleClassPath.junit5(folder, true);
    Path moved = folder.resolve("junit-platform-engine-1.9.3.jar");
    Files.copy(jar(jars, "platform-engine"), moved);

    String message = missing(List.of(moved, jar(jars, "jupiter-engine")));

    assertTrue(message.contains("org.junit.platform:junit-platform-launcher:1.9.3"), message);
  }

  @Test
  void junit4AloneNeedsTheVintageEngine() {
    String message = missing(SampleClassPath.junit4(folder));

    assertTrue(message.contains("junit-vintage-engine"), message);
  }

  @Test
  void aPlatformWithoutEnginesIsSaidToLackOne() {
    List<Path> jars = SampleClassPath.junit5(folder, true);

    String message = missing(List.of(jar(jars, "platform-engine")));

    assertTrue(message.contains("no test engine"), message);
  }

  @Test
  void anEntryThatDoesNotExistIsNamed() {
    String message = missing(new ArrayList<>(List.of(folder.resolve("gone.jar"))));

    assertTrue(message.contains("gone.jar"), message);
  }
}
