package dev.bugbash.importers.junit;

import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the elements that say how an attempt broke. */
final class TroubleReader {
  /** What Jasmine's reporter calls whatever was thrown. */
  private static final String NO_TYPE = "exception";

  private static final int LONGEST_PLACE = 1_000;
  private static final Pattern PLACE = Pattern.compile("\\s*\\S.*(?::\\d+|\\(\\d+\\)):\\s*");

  private TroubleReader() {}

  /**
   * One child of a test case that says how an attempt broke.
   *
   * @param element its name in lower case: failure, error, rerunfailure, flakyerror …
   */
  record Trouble(String element, String type, String message, String stack, String output) {
    Trouble saying(String otherMessage) {
      return saying(type, otherMessage);
    }

    Trouble saying(String otherType, String otherMessage) {
      return new Trouble(element, otherType, otherMessage, stack, output);
    }

    boolean isError() {
      return element.endsWith("error");
    }

    boolean saysNothing() {
      return type.isBlank() && message.isBlank() && stack.isBlank();
    }

    /** Whether all that is said is an object, as jest-junit writes of a file that did not load. */
    boolean isObject() {
      return stack.startsWith("{") && stack.endsWith("}");
    }

    /** A try after the first, which ended red as well. */
    boolean isRerun() {
      return element.startsWith("rerun");
    }

    /** An earlier try of a test that passed in the end. */
    boolean isFlaky() {
      return element.startsWith("flaky");
    }
  }

  /**
   * Surefire takes for the type what stands before the trace's first colon. That has blanks where
   * it is no class name but a part of the message.
   */
  static Trouble read(XmlCursor xml, String element) throws IOException {
    String said = xml.attribute("type").strip();
    boolean named = said.chars().noneMatch(Character::isWhitespace);
    String attribute = xml.attribute("message");
    BoundedText own = new BoundedText(BoundedText.STACK);
    BoundedText stack = new BoundedText(BoundedText.STACK);
    BoundedText output = new BoundedText(BoundedText.OUTPUT);
    xml.content(
        own,
        name -> {
          String child = name.toLowerCase(Locale.ROOT);
          xml.text(child.startsWith("system-") ? output : child.equals("stacktrace") ? stack : own);
        });
    String body = lines(own);
    String trace = lines(stack);
    String whole = trace.isEmpty() ? body : body.isEmpty() ? trace : body + "\n" + trace;
    String message = LostLines.restored(attribute, whole);
    String type = named ? said : "";
    boolean unsaid = message.isBlank() && whole.isBlank() && !named;
    return unwrapped(
        new Trouble(
            element,
            type,
            unsaid ? said : message(message, whole),
            whole,
            output.toString().strip()));
  }

  private static Trouble unwrapped(Trouble trouble) {
    Trouble own = trouble.type().equals(NO_TYPE) ? trouble.saying("", trouble.message()) : trouble;
    Trouble go = GoTrouble.unwrapped(own);
    return BehaveTrouble.unwrapped(NodeTrouble.unwrapped(PytestTrouble.unwrapped(go)));
  }

  /** Doctest's stands below the place of a check, or below a word for all that is thrown. */
  private static String message(String message, String body) {
    int end = body.indexOf('\n');
    String first = end < 0 ? body : body.substring(0, end);
    if (message.isBlank() && first.length() < LONGEST_PLACE && PLACE.matcher(first).matches()) {
      String below = body.substring(first.length()).strip();
      return below.lines().findFirst().orElse(message);
    }
    return message.equals("exception") && !body.isBlank() ? body.strip() : message;
  }

  /** Without blank lines around it; the indentation of the first line stays. */
  private static String lines(BoundedText text) {
    String stripped = text.toString().stripTrailing();
    int first = 0;
    for (int i = 0; i < stripped.length() && Character.isWhitespace(stripped.charAt(i)); i++) {
      first = stripped.charAt(i) == '\n' ? i + 1 : first;
    }
    return stripped.substring(first);
  }
}
