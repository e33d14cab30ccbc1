package dev.bugbash.categorizer.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The symbol that a failure could not find: the class, module, method or field that an upgrade took
 * away, or the library that is not on the path. It is the cause whatever the test and the frames.
 *
 * @param group what goes missing together: the package of a class, {@code Type#member} of what a
 *     value lacks, otherwise the symbol itself
 * @param name the symbol, with dots
 */
public record MissingSymbol(String group, String name) {
  private static final String NAME = "['\"`]?([\\w$./\\\\@-]+)";
  private static final String MEMBER_NAME = "[`'\"](?<member>[\\w$!?=]{1,200})['\"]";
  private static final String RUBY_TYPE =
      "(?:an instance of |class |module |#<|)(?!(?:String|Array|Hash|Integer|Float|Symbol|Proc)\\b)"
          + "(?<type>[A-Z]\\w*(?:::[A-Z]\\w*)*)";
  private static final char MEMBER = '#';

  /**
   * How a language says it.
   *
   * @param cue is in every text that the pattern finds; quicker to look for
   * @param pattern finds the symbol
   */
  private record Kind(String cue, Pattern pattern) {
    static Kind of(String cue, String pattern) {
      return new Kind(cue, Pattern.compile(pattern));
    }

    Optional<Matcher> find(String text) {
      return text.contains(cue)
          ? Optional.of(pattern.matcher(text)).filter(Matcher::find)
          : Optional.empty();
    }
  }

  /** A class or module; its package is what counts, for libraries go missing as a whole. */
  private static final List<Kind> IN_PACKAGE =
      List.of(
          Kind.of("NoClassDefFoundError", "NoClassDefFoundError: " + NAME),
          Kind.of("ClassNotFoundException", "ClassNotFoundException: " + NAME),
          Kind.of("Could not load", "Could not load file or assembly '([\\w.]+)"));

  /** What is missing by itself. */
  private static final List<Kind> BY_NAME =
      List.of(
          Kind.of("NoSuchMethodError", "NoSuchMethodError: ['\"]?([^'\"\\n]+)"),
          Kind.of("NoSuchFieldError", "NoSuchFieldError: ['\"]?([^'\"\\n]+)"),
          Kind.of("AbstractMethodError", "AbstractMethodError: ['\"]?([^'\"\\n]+)"),
          Kind.of("No module named", "No module named " + NAME),
          Kind.of("cannot import name", "cannot import name " + NAME),
          Kind.of("module '", "module '[^'\\n]{1,200}' has no attribute " + NAME),
          Kind.of("Cannot find module", "Cannot find module " + NAME),
          Kind.of("cannot load such file", "cannot load such file -- " + NAME),
          Kind.of("uninitialized constant", "uninitialized constant ([\\w:]+)"),
          Kind.of("No qualifying bean", "No qualifying bean of type '([\\w.$]+)"),
          Kind.of("TemplateDoesNotExist", "TemplateDoesNotExist: ([^\\s,]+)"),
          Kind.of("TemplateNotFound", "TemplateNotFound: ([^\\s,]+)"),
          Kind.of("Reverse for '", "Reverse for '([^'\\n]{1,200})' (?:not found|with)"),
          Kind.of("resolve placeholder", "Could not resolve placeholder '([^'\\n]{1,200})'"),
          Kind.of("attempt to load context", TestContexts.AGAIN + "\\[(.*)\\]"),
          Kind.of("to undefined function", "Call to undefined function ([\\w\\\\]+)"),
          Kind.of("undefined: ", "(?<!\\w )undefined: ([A-Za-z_][\\w.]{0,200})$"),
          Kind.of("provides package", "no required module provides package ([^\\s;:]+)"),
          Kind.of("cannot find package", "cannot find package \"([^\"\\n]{1,200})\""),
          Kind.of("\" not found", "(?:Class|Interface|Trait) \"([\\w\\\\]+)\" not found"));

  /** What a value lacks; not of types that a mistaken value may well have. */
  private static final List<Kind> OF_TYPE =
      List.of(
          Kind.of(
              "has no attribute",
              "'(?<type>(?!NoneType)\\w*[A-Z]\\w*)'(?: object)? has no attribute " + MEMBER_NAME),
          Kind.of(
              "unexpected keyword argument",
              "(?<![\\w.])(?!__init__\\()(?<type>[\\w.]{1,200})\\(\\) got an unexpected keyword argument "
                  + MEMBER_NAME),
          Kind.of("undefined method", "undefined method " + MEMBER_NAME + " for " + RUBY_TYPE),
          Kind.of("to undefined method", "method (?<type>[\\w\\\\]+)::(?<member>\\w+)\\("),
          Kind.of("No signature of method", "method: (?<type>[\\w.$]+)\\.(?<member>\\w+)\\("),
          Kind.of(
              "no field or method",
              "type (?<type>[^\\s,)]{1,200}) has no field or method (?<member>\\w{1,200})"),
          Kind.of("No such property", "(?<member>\\w+) for class: (?<type>[\\w.$]+)"),
          Kind.of(
              "is not a constructor", "(?<type>)\\b(?<member>[A-Z][\\w$]*) is not a constructor"),
          Kind.of(
              ") is not a function",
              "(?<type>)\\([^\\s,]+ ?, _?(?<member>[\\w$.]+)\\) is not a function"));

  /**
   * @param cause type and message of the innermost cause, {@code type: message}
   */
  public static Optional<MissingSymbol> of(String cause) {
    String text = cause.length() <= 2_000 ? cause : cause.substring(0, 2_000);
    if (text.contains("Could not initialize class") && !text.contains("Exception java.lang.")) {
      return Optional.empty();
    }
    return first(IN_PACKAGE, text)
        .map(m -> ofPackage(m.group(1).replace('/', '.')))
        .or(() -> first(BY_NAME, text).map(m -> new MissingSymbol(m.group(1), m.group(1))))
        .or(() -> first(OF_TYPE, text).map(m -> ofType(m.group("type"), m.group("member"))));
  }

  /**
   * Whether two failures miss different things, where only one names what it misses: the other
   * found it, unless it says the name itself.
   *
   * @param group of the one that names it
   * @param said by the other
   */
  public static boolean found(String group, String said) {
    return group.indexOf(MEMBER) < 0 && !said.contains(group);
  }

  /** Whether two groups are not the same; a member that two types lack may be one of both. */
  public static boolean different(String group, String other) {
    return !group
        .substring(group.indexOf(MEMBER) + 1)
        .equals(other.substring(other.indexOf(MEMBER) + 1));
  }

  private static Optional<Matcher> first(List<Kind> kinds, String text) {
    return kinds.stream().flatMap(kind -> kind.find(text).stream()).findFirst();
  }

  private static MissingSymbol ofPackage(String name) {
    int dot = name.lastIndexOf('.');
    return new MissingSymbol(dot > 0 ? name.substring(0, dot) : name, name);
  }

  private static MissingSymbol ofType(String type, String member) {
    String name = type.isEmpty() ? member : type + "." + member;
    return new MissingSymbol(type + MEMBER + member, name);
  }
}
