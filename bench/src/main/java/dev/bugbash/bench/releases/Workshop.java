package dev.bugbash.bench.releases;

import dev.bugbash.bench.Folders;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder as a build of the library has it, in which its tests find their resources. */
record Workshop(Path folder) implements AutoCloseable {
  private static final String CLASS = ".class";

  /** Unpacks the jar with the tests anew. */
  static Workshop of(Path testsJar, Path folder) throws IOException {
    Workshop workshop = new Workshop(folder);
    Folders.delete(folder);
    Files.createDirectories(workshop.tests());
    Path resources = folder.resolve(Path.of("src", "test", "resources"));
    try (ZipFile jar = new ZipFile(testsJar.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        unpack(jar, entry, workshop.tests());
        if (!entry.getName().endsWith(CLASS)) {
          unpack(jar, entry, resources);
        }
      }
    }
    return workshop;
  }

  /** The folder with the classes of the tests. */
  Path tests() {
    return folder.resolve(Path.of("target", "test-classes"));
  }

  /**
   * Deletes the tests' classes that a class path lacks something for, at which the search for tests
   * would stop.
   */
  void keepLoadable(List<Path> classPath) throws IOException {
    List<URL> urls = new ArrayList<>(List.of(tests().toUri().toURL()));
    for (Path entry : classPath) {
      urls.add(entry.toUri().toURL());
    }
    try (URLClassLoader loader =
            new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Stream<Path> files = Files.walk(tests())) {
      for (Path file : files.filter(f -> f.toString().endsWith(CLASS)).toList()) {
        String path = tests().relativize(file).toString();
        String name = path.substring(0, path.length() - CLASS.length());
        if (!loadable(name.replace(file.getFileSystem().getSeparator(), "."), loader)) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean loadable(String name, ClassLoader loader) {
    try {
      for (Class<?> c = Class.forName(name, false, loader); c != null; c = c.getSuperclass()) {
        // Asking for the members loads their types.
        Object[][] unused = {
          c.getDeclaredMethods(),
          c.getDeclaredFields(),
          c.getDeclaredConstructors(),
          c.getDeclaredClasses()
        };
      }
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private static void unpack(ZipFile jar, ZipEntry entry, Path into) throws IOException {
    Path file = into.resolve(entry.getName()).normalize();
    if (!file.startsWith(into)) {
      throw new IOException(jar.getName() + " leads out of its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream bytes = jar.getInputStream(entry)) {
      Files.copy(bytes, file);
    }
  }

  @Override
  public void close() throws IOException {
    Folders.delete(folder);
  }
}
