package dev.bugbash.bench.releases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads the classes of jars. */
final class ClassFiles {
  private static final String ENDING = ".class";

  private ClassFiles() {}

  /** The bytes of each class by its internal name; without those for newer Java versions. */
  static Map<String, byte[]> of(Path jar) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.endsWith(ENDING)
            && !name.startsWith("META-INF/")
            && !name.endsWith("module-info.class")) {
          classes.put(
              name.substring(0, name.length() - ENDING.length()),
              file.getInputStream(entry).readAllBytes());
        }
      }
    }
    return classes;
  }
}
