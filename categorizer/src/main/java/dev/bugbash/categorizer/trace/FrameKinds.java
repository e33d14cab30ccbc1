package dev.bugbash.categorizer.trace;

import dev.bugbash.model.FrameKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whose code a frame is, by the lists in {@code frameworks.txt} and by names of tests. */
final class FrameKinds {
  private static final List<String> LISTED = listed();
  private static final List<String> FOLDERS =
      LISTED.subList(LISTED.indexOf("[paths]") + 1, LISTED.size());
  private static final Set<String> PREFIXES =
      Set.copyOf(LISTED.subList(1, LISTED.indexOf("[paths]")));
  private static final Set<String> NAMES =
      PREFIXES.stream()
          .map(prefix -> prefix.substring(0, prefix.length() - (prefix.endsWith("::") ? 2 : 1)))
          .collect(Collectors.toUnmodifiableSet());

  private FrameKinds() {}

  /**
   * @param module name of the class, package or file, with its language's separators
   * @param file as printed; may be empty
   */
  static FrameKind of(String module, String file) {
    if (knownPrefix(module) || inKnownFolder(file)) {
      return FrameKind.FRAMEWORK;
    }
    return TestNames.isTest(module) || TestNames.isTestFile(file)
        ? FrameKind.TEST
        : FrameKind.APPLICATION;
  }

  private static boolean inKnownFolder(String file) {
    boolean folder = file.indexOf('/') >= 0 || file.indexOf('\\') >= 0;
    if (!folder && file.indexOf(':') < 0 && file.indexOf('<') < 0) {
      return false;
    }
    String path = file.indexOf('\\') < 0 ? file : file.replace('\\', '/');
    for (String known : FOLDERS) {
      if (path.contains(known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean knownPrefix(String module) {
    for (int i = 1; i < module.length(); i++) {
      char c = module.charAt(i);
      boolean pair = c == ':' && module.charAt(i - 1) == ':';
      if ((c == '.' || c == '/' || c == '\\' || pair)
          && PREFIXES.contains(module.substring(0, i + 1))) {
        return true;
      }
    }
    return NAMES.contains(module);
  }

  private static List<String> listed() {
    try (InputStream in = FrameKinds.class.getResourceAsStream("frameworks.txt")) {
      if (in == null) {
        throw new IllegalStateException("frameworks.txt is missing beside FrameKinds");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
