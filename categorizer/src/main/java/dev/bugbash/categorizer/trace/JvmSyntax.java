package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code at java.base/java.util.List.of(List.java:12)}: Java, Kotlin, Scala, Groovy. */
final class JvmSyntax implements FrameSyntax {
  private static final Pattern GENERATED =
      Pattern.compile("\\$\\$|\\$Proxy\\d|GeneratedMethodAccessor|GeneratedConstructorAccessor");
  private static final Set<String> WITHOUT_FILE =
      Set.of("Native Method", "Unknown Source", "<generated>", "SourceFile");
  private static final Pattern NUMBER = Pattern.compile("\\$\\d+");

  @Override
  public Optional<Frame> parse(String line, String next) {
    int open = line.indexOf('(');
    if (!line.startsWith("at ") || open < 0) {
      return Optional.empty();
    }
    int close = line.indexOf(')', open);
    String place = line.substring(open + 1, close < 0 ? line.length() : close);
    int method = line.lastIndexOf('.', open);
    if (method < 4 || !isPlace(place) || line.lastIndexOf(' ', open) > 2) {
      return Optional.empty();
    }
    boolean generated = isGenerated(line, open);
    String type = typeName(line.substring(3, method), generated);
    String function = line.substring(method + 1, open);
    int colon = place.lastIndexOf(':');
    String file = colon < 0 ? "" : place.substring(0, colon);
    FrameKind kind = generated ? FrameKind.FRAMEWORK : FrameKinds.of(type, file);
    return Optional.of(
        new Frame(type, normal(function), file, colon < 0 ? 0 : Place.line(place, colon), kind));
  }

  private static boolean isGenerated(String line, int open) {
    boolean suspicious = line.lastIndexOf('$', open) > 0 || line.contains("Generated");
    return suspicious && GENERATED.matcher(line).region(0, open).find();
  }

  /** A source file without its folder, which is what tells Java from JavaScript and C#. */
  private static boolean isPlace(String place) {
    return WITHOUT_FILE.contains(place)
        || (place.indexOf('.') > 0
            && place.indexOf(' ') < 0
            && place.indexOf('/') < 0
            && place.indexOf('\\') < 0
            && place.indexOf(':') == place.lastIndexOf(':'));
  }

  /** Drops the class loader and module, {@code app//} or {@code java.base@17/}. */
  private static String typeName(String qualified, boolean generated) {
    int hidden = generated ? qualified.indexOf("$$") : -1;
    String named = hidden > 0 ? qualified.substring(0, hidden) : qualified;
    return normal(named.substring(named.lastIndexOf('/') + 1));
  }

  private static String normal(String name) {
    return name.indexOf('$') < 0 ? name : NUMBER.matcher(name).replaceAll("");
  }
}
