package dev.bugbash.categorizer.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol that a failure could not find: the class, module, method or field that an upgrade took
 * away, or the library that is not on the path. It is the cause whatever the test and the frames.
 *
 * @param group what goes missing together: the package of a class, otherwise the symbol itself
 * @param name the symbol, with dots
 */
public record MissingSymbol(String group, String name) {
  private static final String NAME = "['\"`]?([\\w$./\\\\@-]+)";

  /** A class or module; its package is what counts, for libraries go missing as a whole. */
  private static final List<Pattern> IN_PACKAGE =
      List.of(
          Pattern.compile("(?:NoClassDefFoundError|ClassNotFoundException): " + NAME),
          Pattern.compile("Could not load file or assembly '([\\w.]+)"));

  /** What is missing by itself. */
  private static final List<Pattern> BY_NAME =
      List.of(
          Pattern.compile(
              "(?:NoSuchMethodError|NoSuchFieldError|AbstractMethodError): ['\"]?([^'\"\\n]+)"),
          Pattern.compile("No module named " + NAME),
          Pattern.compile("cannot import name " + NAME),
          Pattern.compile("Cannot find module " + NAME),
          Pattern.compile("cannot load such file -- " + NAME),
          Pattern.compile("uninitialized constant ([\\w:]+)"));

  /**
   * @param cause type and message of the innermost cause, {@code type: message}
   */
  public static Optional<MissingSymbol> of(String cause) {
    String text = cause.length() <= 2_000 ? cause : cause.substring(0, 2_000);
    if (text.contains("Could not initialize class") && !text.contains("Exception java.lang.")) {
      return Optional.empty();
    }
    for (Pattern pattern : IN_PACKAGE) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        String name = m.group(1).replace('/', '.');
        return Optional.of(new MissingSymbol(packageOf(name), name));
      }
    }
    for (Pattern pattern : BY_NAME) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return Optional.of(new MissingSymbol(m.group(1), m.group(1)));
      }
    }
    return Optional.empty();
  }

  private static String packageOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
