package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;
import java.util.Set;

/** {@code at java.base/java.util.List.of(List.java:12)}: Java, Kotlin, Scala, Groovy, Clojure. */
final class JvmSyntax implements FrameSyntax {
  private static final Set<String> WITHOUT_FILE =
      Set.of("Native Method", "Unknown Source", "<generated>", "SourceFile", "Hidden Source");
  private static final String[] GENERATED = {
    "$$", "$Proxy", "GeneratedMethodAccessor", "GeneratedConstructorAccessor"
  };
  private static final Set<String> SOURCES =
      Set.of("java", "kt", "kts", "scala", "groovy", "clj", "cljc", "xtend", "gradle");

  @Override
  public Optional<Frame> parse(String line, String next) {
    int open = openOfPlace(line);
    if (open < 0) {
      return placeAlone(line);
    }
    int close = line.indexOf(')', open);
    String place = line.substring(open + 1, close < 0 ? line.length() : close);
    int end = line.charAt(open - 1) == ' ' ? open - 1 : open;
    int method = methodDot(line, end);
    if (method < 4 || !isPlace(place)) {
      return Optional.empty();
    }
    boolean generated = isGenerated(line, open);
    String type = typeName(line.substring(3, method), generated);
    String function = line.substring(method + 1, end);
    int colon = place.lastIndexOf(':');
    String file = colon < 0 ? "" : place.substring(0, colon);
    FrameKind kind = generated ? FrameKind.FRAMEWORK : FrameKinds.of(type, file);
    return Optional.of(
        new Frame(
            type, withoutNumbers(function), file, colon < 0 ? 0 : Place.line(place, colon), kind));
  }

  /** Of {@code at CartTest.java:12} no more is known, which is what Gradle's short form says. */
  private static Optional<Frame> placeAlone(String line) {
    Place place = line.startsWith("at ") ? Place.of(line.substring(3)) : Place.NONE;
    int dot = place.file().lastIndexOf('.');
    if (dot <= 0 || !SOURCES.contains(place.file().substring(dot + 1)) || !isPlace(place.file())) {
      return Optional.empty();
    }
    String type = place.file().substring(0, dot);
    return Optional.of(
        new Frame(type, "", place.file(), place.line(), FrameKinds.of(type, place.file())));
  }

  /** The bracket before the place: usually the first one, but names in Kotlin may hold others. */
  private static int openOfPlace(String line) {
    if (!line.startsWith("at ")) {
      return -1;
    }
    int open = line.indexOf('(');
    if (open < 5) {
      return -1;
    }
    int last = line.lastIndexOf('(');
    return last > open && line.indexOf(' ') < open && line.endsWith(")") ? last : open;
  }

  /** The dot before the method, whose name may have blanks in Kotlin, Groovy and Scala. */
  private static int methodDot(String line, int end) {
    int blank = line.indexOf(' ', 3);
    if (blank < 0 || blank >= end) {
      return line.lastIndexOf('.', end);
    }
    return line.lastIndexOf('.', blank);
  }

  private static boolean isGenerated(String line, int open) {
    for (String mark : GENERATED) {
      int at = line.indexOf(mark);
      if (at >= 0 && at < open) {
        return true;
      }
    }
    return false;
  }

  /** A source file without its folder, which is what tells Java from JavaScript and C#. */
  private static boolean isPlace(String place) {
    int colon = place.indexOf(':');
    String file = colon < 0 ? place : place.substring(0, colon);
    if (WITHOUT_FILE.contains(file)) {
      return true;
    }
    int dot = file.lastIndexOf('.');
    boolean known = dot > 0 && SOURCES.contains(file.substring(dot + 1));
    boolean named = known || (dot > 0 && colon > 0 && file.indexOf(' ') < 0);
    return named
        && place.indexOf('/') < 0
        && place.indexOf('\\') < 0
        && colon == place.lastIndexOf(':')
        && (colon < 0 || Place.endOfDigits(place, colon + 1) == place.length());
  }

  /** Drops the class loader and module, {@code app//} or {@code java.base@17/}. */
  private static String typeName(String qualified, boolean generated) {
    int hidden = generated ? qualified.indexOf("$$") : -1;
    String named = hidden > 0 ? qualified.substring(0, hidden) : qualified;
    return withoutNumbers(named.substring(named.lastIndexOf('/') + 1));
  }

  /** Without the numbers that compilers give: {@code lambda$find$3}, {@code Orders$1}. */
  private static String withoutNumbers(String name) {
    if (name.indexOf('$') < 0) {
      return name;
    }
    StringBuilder kept = new StringBuilder(name.length());
    int from = 0;
    int dollar = name.indexOf('$');
    while (dollar >= 0) {
      kept.append(name, from, dollar);
      int end = Place.endOfDigits(name, dollar + 1);
      boolean number =
          end > dollar + 1 && (end == name.length() || !Character.isLetter(name.charAt(end)));
      if (!number) {
        kept.append('$');
      }
      from = number ? end : dollar + 1;
      dollar = name.indexOf('$', from);
    }
    return kept.append(name, from, name.length()).toString();
  }
}
