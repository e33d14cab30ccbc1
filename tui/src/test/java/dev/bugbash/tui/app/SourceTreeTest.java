package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.tui.view.SourceExcerpt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTreeTest {
  @TempDir private Path around;
  private Path top;

  @BeforeEach
  void tree() throws IOException {
    top = Files.createDirectories(around.resolve("project"));
    Files.createDirectories(top.resolve(".git"));
  }

  @ParameterizedTest
  @CsvSource({
    "Cart.java, org.shop.Cart$Line, cart/src/main/java/org/shop/Cart.java",
    "Cart.kt, org.example.shop.Cart, app/src/shop/Cart.kt",
    "/home/ci/work/project/tests/test_cart.py, tests/test_cart.py, tests/test_cart.py",
    "tests/test_cart.py, tests/test_cart.py, tests/test_cart.py",
    "C:\\ci\\web\\src\\cart.ts, src/cart.ts, web/src/cart.ts",
    "example.com/shop/cart/cart.go, example.com/shop/cart, cart/cart.go",
    "../../lib/cart.rb, lib/cart.rb, lib/cart.rb",
    "main.py, main.py, main.py",
  })
  void aFrameNamesTheFileThatHasMostOfItsPathInCommon(String file, String module, String expected)
      throws IOException {
    write("elsewhere/" + expected.substring(expected.lastIndexOf('/') + 1), "no\n");
    write(expected, "yes\n");

    assertEquals(Optional.of(top.resolve(expected)), find(module, file));
  }

  @ParameterizedTest
  @CsvSource({
    "Cart.java, org.other.Cart, src/main/java/org/shop/Cart.java",
    "Cart.java, org.other.shop.Cart, src/main/java/org/shop/Cart.java",
    "/app/index.js, app/index.js, src/index.js",
    "src/gone.py, src/gone.py, src/cart.py",
    "src/cart.py, src/cart.py, .venv/src/cart.py",
    "src/cart.js, src/cart.js, node_modules/a/src/cart.js",
    "'', '', src/cart.js",
    "'..', '', src/cart.js",
  })
  void anotherFileIsNotTakenForIt(String file, String module, String there) throws IOException {
    write(there, "no\n");

    assertEquals(Optional.empty(), find(module, file));
  }

  @Test
  void ofTwoThatAreAsGoodNeitherIsTaken() throws IOException {
    write("a/src/main/java/org/shop/Cart.java", "");
    write("b/src/main/java/org/shop/Cart.java", "");

    assertEquals(Optional.empty(), find("org.shop.Cart", "Cart.java"));
  }

  @Test
  void linksLeadNowhere() throws IOException {
    Path secret = Files.writeString(around.resolve("secret.py"), "secret\n");
    Files.createDirectories(top.resolve("src"));
    Files.createSymbolicLink(top.resolve("src/secret.py"), secret);
    Files.createSymbolicLink(top.resolve("out"), around);
    write("src/later.py", "mine\n");
    SourceReader reader = new SourceReader(SourceTree.of(top));
    Files.delete(top.resolve("src/later.py"));
    Files.createSymbolicLink(top.resolve("src/later.py"), secret);

    assertEquals(Optional.empty(), reader.read(frame("", "src/secret.py", 1)));
    assertEquals(Optional.empty(), reader.read(frame("", "out/secret.py", 1)));
    assertEquals(Optional.empty(), reader.read(frame("", "src/later.py", 1)));
  }

  @Test
  void threeLinesBeforeAndAfterAreRead() throws IOException {
    write("src/cart.py", "1\n2\n3\n4\n5\n6\n7\n8\n9\n");

    SourceExcerpt middle = read(5).orElseThrow();

    assertEquals(List.of("2", "3", "4", "5", "6", "7", "8"), middle.lines());
    assertEquals(2, middle.first());
    assertEquals(Path.of("src/cart.py").toString(), middle.name());
    assertEquals(List.of("1", "2", "3", "4"), read(1).orElseThrow().lines());
    assertEquals(List.of("6", "7", "8", "9"), read(9).orElseThrow().lines());
    assertEquals(Optional.empty(), read(10));
    assertEquals(Optional.empty(), read(0));
  }

  @Test
  void whateverAFileHoldsItIsReadAsText() throws IOException {
    Files.createDirectories(top.resolve("src"));
    byte[] bytes = "caf\u00e9\n\u0000\u001b[31m\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(top.resolve("src/cart.py"), bytes);

    List<String> lines = read(1).orElseThrow().lines();

    assertEquals(List.of("caf\ufffd", "\u0000\u001b[31m"), lines);
    write("src/cart.py", "x".repeat(5_000_000));
    assertEquals(400, read(1).orElseThrow().lines().get(0).length());
    assertEquals(Optional.empty(), read(2));
  }

  private Optional<SourceExcerpt> read(int line) {
    return new SourceReader(SourceTree.of(top)).read(frame("src/cart.py", "src/cart.py", line));
  }

  private Optional<Path> find(String module, String file) {
    return SourceTree.of(top).find(frame(module, file, 1));
  }

  private static Frame frame(String module, String file, int line) {
    return new Frame(module, "f", file, line, FrameKind.APPLICATION);
  }

  private void write(String file, String text) throws IOException {
    Path path = top.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
