package dev.bugbash.categorizer.trace;

import dev.bugbash.model.FrameKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whose code a frame is, by the lists in {@code frameworks.txt} and by names of tests. */
final class FrameKinds {
  private static final Set<String> PREFIXES = lines(false);
  private static final List<String> FOLDERS = List.copyOf(lines(true));
  private static final Pattern TEST_NAME =
      Pattern.compile(
          "(?:^|[./$])(?:Test[A-Z0-9]\\w*|\\w*(?:Test|Tests|TestCase|TestBase|IT|Spec))(?:[$].*)?");
  private static final Pattern TEST_FILE =
      Pattern.compile(
          "(?:^|[/\\\\])(?:tests?|specs?|__tests__)[/\\\\]|[._](?:test|spec)\\.\\w+$|_test\\.\\w+$|(?:^|[/\\\\])(?:test_[^/\\\\]*|conftest)\\.py$");

  private FrameKinds() {}

  /**
   * @param module dotted or slashed name of the class, package or file
   * @param file as printed; may be empty
   */
  static FrameKind of(String module, String file) {
    if (knownPrefix(module) || FOLDERS.stream().anyMatch(file::contains)) {
      return FrameKind.FRAMEWORK;
    }
    if (TEST_NAME.matcher(module).find()
        && TEST_NAME.matcher(module).results().anyMatch(r -> r.end() == module.length())) {
      return FrameKind.TEST;
    }
    return TEST_FILE.matcher(file).find() ? FrameKind.TEST : FrameKind.APPLICATION;
  }

  private static boolean knownPrefix(String module) {
    for (int dot = module.indexOf('.'); dot > 0; dot = module.indexOf('.', dot + 1)) {
      if (PREFIXES.contains(module.substring(0, dot))) {
        return true;
      }
    }
    return PREFIXES.contains(module);
  }

  private static Set<String> lines(boolean folders) {
    try (InputStream in = FrameKinds.class.getResourceAsStream("frameworks.txt")) {
      if (in == null) {
        throw new IllegalStateException("frameworks.txt is missing beside FrameKinds");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .filter(line -> (line.indexOf('/') >= 0 || line.endsWith(":")) == folders)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
