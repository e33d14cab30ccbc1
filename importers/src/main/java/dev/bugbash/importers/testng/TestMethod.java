package dev.bugbash.importers.testng;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.time.Duration;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** What one {@code test-method} says. */
record TestMethod(
    TestId test, Duration time, String type, String message, String stack, String output) {
  /** The address of an object is another one in every run. */
  private static final Pattern ADDRESS = Pattern.compile("@[0-9a-f]{4,16}\\b");

  private static final int LONGEST_PARAMETERS = 1_000;

  static TestMethod read(XmlCursor xml, String className) throws IOException {
    String name = xml.attribute("name");
    long milliseconds = Math.max(0, xml.number("duration-ms"));
    Parts parts = new Parts();
    xml.children(element -> parts.read(xml, element));
    TestId test =
        new TestId(className, name.isEmpty() ? "(unnamed)" : name, parts.parameters.toString());
    return new TestMethod(
        test,
        Duration.ofMillis(milliseconds),
        parts.type,
        parts.message,
        parts.stack,
        parts.output.toString().strip());
  }

  private static final class Parts {
    final StringJoiner parameters = new StringJoiner(", ");
    final BoundedText output = new BoundedText(BoundedText.OUTPUT);
    String type = "";
    String message = "";
    String stack = "";

    void read(XmlCursor xml, String element) throws IOException {
      switch (element) {
        case "params", "param" -> xml.children(name -> read(xml, name));
        case "value" -> {
          if (parameters.length() < LONGEST_PARAMETERS) {
            boolean nothing = xml.attribute("is-null").equals("true");
            String value = nothing ? "null" : xml.text(LONGEST_PARAMETERS);
            parameters.add(ADDRESS.matcher(value).replaceAll("@…"));
          }
        }
        case "exception" -> {
          type = xml.attribute("class");
          xml.children(name -> read(xml, name));
        }
        case "message" -> message = xml.text(BoundedText.MESSAGE);
        case "full-stacktrace" -> stack = xml.text(BoundedText.STACK);
        case "short-stacktrace" -> {
          String shorter = xml.text(BoundedText.STACK);
          stack = stack.isEmpty() ? shorter : stack;
        }
        case "reporter-output" ->
            xml.children(
                name -> {
                  xml.text(output);
                  output.add("\n");
                });
        default -> {
          // Attributes that listeners add.
        }
      }
    }
  }

  void addTo(ResultBuilder builder) {
    builder.took(time).output(output);
    if (!type.isEmpty() || !message.isEmpty() || !stack.isEmpty()) {
      builder.failure(type, message, stack);
    }
  }
}
