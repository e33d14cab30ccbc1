package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
  @Test
  void aProjectBeginsWhereTheCheckoutDoes(@TempDir Path around) throws IOException {
    Path top = around.resolve("shop");
    Files.createDirectories(top.resolve(".git"));
    Files.writeString(top.resolve("pom.xml"), "");
    Path deep = Files.createDirectories(top.resolve("a/b"));

    assertEquals(top, Project.top(deep));
    assertEquals(around, Project.top(around));
    assertEquals(Project.in(top), Project.around(deep));
  }
}
