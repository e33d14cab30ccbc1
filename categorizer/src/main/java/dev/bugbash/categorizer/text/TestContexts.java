package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Spring says of a test context, which is known by what it is made of: without the test that
 * asked for it, the identities of objects, and what it is made of anyway.
 */
public final class TestContexts {
  /** Said of a context that has failed to load before. */
  public static final String AGAIN = "skipping repeated attempt to load context for ";

  private static final Pattern CONTEXT =
      Pattern.compile("\\[\\w{0,40}ContextConfiguration@[^\\n]*");

  private static final Pattern MADE_OF =
      Pattern.compile(
          "\\b(?:locations|classes|contextInitializerClasses|activeProfiles|propertySourceProperties)"
              + " = \\[([^\\]\\n]*)\\]");

  /** What Spring itself puts into nearly every context. */
  private static final Pattern USUAL = Pattern.compile("\"?org\\.springframework\\..*");

  private TestContexts() {}

  /** The message with what its context is made of, in brackets; other messages as they are. */
  public static String shortened(String message) {
    if (!message.contains("ContextConfiguration@")) {
      return message;
    }
    return CONTEXT
        .matcher(message)
        .replaceAll(found -> Matcher.quoteReplacement(madeOf(found.group())));
  }

  private static String madeOf(String context) {
    List<String> parts = new ArrayList<>();
    Matcher each = MADE_OF.matcher(context);
    while (each.find()) {
      for (String part : each.group(1).split(", ")) {
        if (!part.isBlank() && !USUAL.matcher(part).matches()) {
          parts.add(part);
        }
      }
    }
    return parts.isEmpty() ? context : "[" + String.join(", ", parts) + "]";
  }
}
