package dev.bugbash.importers.junit;

import dev.bugbash.model.TestId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the elements that carry text, each from its start to its end. */
final class TroubleReader {
  /** Characters of a stack trace that are kept. */
  static final int MOST_STACK = 256 * 1024;

  /** Characters of a message that are kept. */
  private static final int MOST_MESSAGE = 64 * 1024;

  /** Characters of captured output that are kept. */
  static final int MOST_OUTPUT = 64 * 1024;

  private static final int LONGEST_FIRST_LINE = 1_000;
  private static final Pattern TYPE =
      Pattern.compile(
          "^((?:[A-Za-z_$][\\w$]*[.\\\\])*"
              + "[\\w$]*(?:Error|Exception|Failure|Failed|Throwable|Panic))(?::\\s*(.*))?$");

  private final XMLStreamReader xml;

  TroubleReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads a failure, an error, or one of their reruns. */
  Trouble read(String element, TestId test) throws XMLStreamException {
    String type = attribute("type");
    BoundedText said = new BoundedText(MOST_MESSAGE);
    said.add(attribute("message"));
    String message = said.toString();
    BoundedText own = new BoundedText(MOST_STACK);
    BoundedText stack = new BoundedText(MOST_STACK);
    BoundedText output = new BoundedText(MOST_OUTPUT);
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String child = xml.getLocalName().toLowerCase(Locale.ROOT);
        append(child.startsWith("system-") ? output : child.equals("stacktrace") ? stack : own);
      } else {
        appendText(own, event);
      }
    }
    String body = lines(own);
    String trace = lines(stack);
    String whole = trace.isEmpty() ? body : body.isEmpty() ? trace : body + "\n" + trace;
    return complete(element, type, message, whole, test, output.toString().strip());
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

  /** A type or a message that only the body tells is taken from its first line. */
  private static Trouble complete(
      String element, String type, String message, String body, TestId test, String output) {
    String first = (message.isBlank() ? firstLine(body, test) : firstLine(message, test));
    Matcher m = TYPE.matcher(first.length() > LONGEST_FIRST_LINE ? "" : first);
    boolean typed = m.matches();
    String said = message.isBlank() ? first : message;
    if (typed && (message.isBlank() || type.isEmpty())) {
      String rest = m.group(2) == null ? "" : m.group(2);
      said = rest + said.substring(said.indexOf(first) + first.length());
    }
    if (typed || message.isBlank() || !type.isEmpty()) {
      return new Trouble(element, type.isEmpty() && typed ? m.group(1) : type, said, body, output);
    }
    Matcher inBody = TYPE.matcher(firstLine(body, test));
    return new Trouble(element, inBody.matches() ? inBody.group(1) : "", said, body, output);
  }

  /** The first line that says more than which test it is. */
  private static String firstLine(String text, TestId test) {
    String title = test.suite() + "::" + test.name();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!line.isEmpty() && !line.startsWith(title)) {
        return line;
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return "";
  }

  /** The text of the element that begins here, without that of its children's tags. */
  String text(int limit) throws XMLStreamException {
    BoundedText text = new BoundedText(limit);
    append(text);
    return text.toString();
  }

  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void append(BoundedText text) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      appendText(text, event);
    }
  }

  private void appendText(BoundedText text, int event) {
    switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      case XMLStreamConstants.ENTITY_REFERENCE -> text.add("&" + xml.getLocalName() + ";");
      default -> {
        // Comments and instructions are not part of the text.
      }
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }
}
