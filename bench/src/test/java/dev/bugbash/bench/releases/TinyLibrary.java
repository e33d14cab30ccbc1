package dev.bugbash.bench.releases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A library of which two releases are compiled, with two bugs mended between them. */
record TinyLibrary(Path older, Path newer, Path tests) {
  private static final String OLDER =
      """
      package tiny;
      import java.util.function.IntUnaryOperator;
      public class Sums {
        public static int sum(int[] numbers) {
          int sum = 0;
          for (int i = 1; i < numbers.length; i++) { sum += at(numbers, i); }
          return sum;
        }
        static int at(int[] numbers, int i) { return numbers[i]; }
        public static int twice(int number) {
          IntUnaryOperator operator = n -> n + 3;
          return operator.applyAsInt(number);
        }
        public static String unchanged() { return "same"; }
        public static String renamed() { return "old"; }
        public static void gone() {}
      }
      """;

  private static final String NEWER =
      """
      package tiny;
      import java.util.function.IntUnaryOperator;
      public class Sums {
        private static final IntUnaryOperator FIRST = n -> -n;
        public static int sum(int[] numbers) {
          int sum = 0;
          for (int i = 0; i < numbers.length; i++) { sum += at(numbers, i); }
          return sum;
        }
        static int at(int[] numbers, int i) { return numbers[i]; }
        public static int twice(int number) {
          IntUnaryOperator operator = n -> 2 * n;
          return operator.applyAsInt(number);
        }
        public static String unchanged() { return "same"; }
        public static String renamed() { return "new"; }
        public static int added() { return FIRST.applyAsInt(1); }
      }
      """;

  private static final String TESTS =
      """
      package tiny;
      import static org.junit.jupiter.api.Assertions.assertEquals;
      import org.junit.jupiter.api.Test;
      class SumsTest {
        @Test void one() { assertEquals(1, Sums.sum(new int[] {1})); }
        @Test void two() { assertEquals(3, Sums.sum(new int[] {1, 2}), "a sum"); }
        @Test void none() { assertEquals(0, Sums.sum(new int[] {})); }
        @Test void doubled() { assertEquals(8, Sums.twice(4)); }
        @Test void both() { assertEquals(3, Sums.sum(new int[] {3})); assertEquals(2, Sums.twice(1)); }
        @Test void added() { assertEquals(-1, Sums.added()); }
        @Test void fails() { assertEquals("other", Sums.unchanged()); }
      }
      """;

  static TinyLibrary compile(Path folder) throws IOException {
    Path older = folder.resolve("older.jar");
    Path newer = folder.resolve("newer.jar");
    Path tests = folder.resolve("tests.jar");
    jar(older, compile(folder.resolve("older"), "Sums", OLDER, ""));
    jar(newer, compile(folder.resolve("newer"), "Sums", NEWER, ""));
    String classPath = newer + File.pathSeparator + System.getProperty("java.class.path");
    jar(tests, compile(folder.resolve("tests"), "SumsTest", TESTS, classPath));
    return new TinyLibrary(older, newer, tests);
  }

  /** The JUnit Platform and its engines, which run these tests too. */
  static List<Path> platform() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.toString().endsWith(".jar"))
        .toList();
  }

  private static Path compile(Path folder, String type, String source, String classPath)
      throws IOException {
    Path file = folder.resolve(Path.of("src", type + ".java"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "--release", "17", "-d", classes.toString(), "-cp", classPath);
    StringWriter said = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
      if (!compiler
          .getTask(said, files, null, options, null, files.getJavaFileObjects(file))
          .call()) {
        throw new IOException(said.toString());
      }
    }
    return classes;
  }

  private static void jar(Path jar, Path classes) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(classes)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    try (OutputStream bytes = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(bytes)) {
      for (Path file : files) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }
}
