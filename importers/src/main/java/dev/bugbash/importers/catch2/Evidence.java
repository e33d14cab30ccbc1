package dev.bugbash.importers.catch2;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import java.io.IOException;
import java.util.Set;

/** What a test case says of its assertions, with those of its sections. Used once. */
final class Evidence {
  private static final int MOST = 1_000;
  private static final Set<String> HARMLESS = Set.of("WARN", "WARNING", "MESSAGE");

  private final XmlCursor xml;
  private final ResultBuilder builder;
  private int pieces;
  private boolean broke;

  Evidence(XmlCursor xml, ResultBuilder builder) {
    this.xml = xml;
    this.builder = builder;
  }

  /** Whether something else than an assertion broke the test: an exception or a signal. */
  boolean broke() {
    return broke;
  }

  /** Reads an element that may be evidence; false where it is none. */
  boolean read(String element) throws IOException {
    switch (element) {
      case "Section", "SubCase" -> xml.children(this::read);
      case "Expression" -> expression();
      case "Failure", "Exception", "FatalErrorCondition", "Message" -> told(element);
      case "Skip" -> builder.because(xml.text(BoundedText.MESSAGE));
      case "StdOut", "StdErr" -> builder.output(xml.text(BoundedText.OUTPUT));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void told(String element) throws IOException {
    boolean harmless = HARMLESS.contains(xml.attribute("type"));
    String place = place();
    BoundedText text = new BoundedText(BoundedText.MESSAGE);
    xml.text(text);
    String message = text.toString().strip();
    if (harmless) {
      builder.output(message);
    } else {
      broke |= !element.equals("Failure") && !element.equals("Message");
      add(message, place);
    }
  }

  private void expression() throws IOException {
    boolean counts =
        !xml.attribute("success").equals("true")
            && !xml.attribute("type").contains("WARN")
            && !xml.attribute("type").equals("CHECK_NOFAIL");
    String type = xml.attribute("type");
    String place = place();
    StringBuilder message = new StringBuilder();
    xml.children(
        name -> {
          String text = xml.text(BoundedText.MESSAGE);
          switch (name) {
            case "Original" -> message.append(type).append("( ").append(text).append(" )");
            case "Expanded" -> message.append("\nwith expansion: ").append(text);
            case "Exception", "ExceptionString" -> {
              broke |= counts && !type.contains("THROWS");
              message.append("\nthrew: ").append(text);
            }
            case "ExpectedException" -> message.append("\nexpected: ").append(text);
            default -> message.append("\n").append(text);
          }
        });
    if (counts) {
      add(message.toString().strip(), place);
    }
  }

  private void add(String message, String place) {
    if (pieces++ < MOST) {
      builder.failure("", message, place);
    }
  }

  private String place() {
    String file = xml.attribute("filename");
    return file.isEmpty() ? "" : "at " + file + ":" + xml.attribute("line");
  }
}
