package dev.bugbash.importers.xml;

import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.text.BoundedText;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through a document element by element. It stands on the start of an element; what a reader
 * of that element leaves unread is skipped.
 */
public final class XmlCursor {
  /** Elements within elements; readers may therefore call themselves for each. */
  private static final int DEEPEST = 500;

  private final XMLStreamReader xml;
  private int depth;

  XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads an element, wholly or in part. */
  public interface Element {
    /**
     * @param name the element's name without prefix, as written
     */
    void read(String name) throws IOException;
  }

  /** The name of the element without its prefix, as written. */
  public String name() {
    return xml.getLocalName();
  }

  /** The value of an attribute in whatever namespace; empty where there is none. */
  public String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The value of the first of these attributes that is not empty. */
  public String attribute(String name, String... others) {
    String value = attribute(name);
    for (int i = 0; value.isEmpty() && i < others.length; i++) {
      value = attribute(others[i]);
    }
    return value;
  }

  /** A count in an attribute; -1 where there is none. */
  public int number(String attribute) {
    String digits = attribute(attribute).strip();
    if (digits.isEmpty()) {
      return -1;
    }
    try {
      return Math.max(-1, Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** The line that the cursor has come to, from 1. */
  public int line() {
    return xml.getLocation().getLineNumber();
  }

  /** Reads the children of the element that begins here, to its end. */
  public void children(Element child) throws IOException {
    int parent = depth;
    for (int event = next(); depth >= parent; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.read(xml.getLocalName());
        skipTo(parent);
      }
    }
  }

  /** Reads children and the text between them, to the end of the element that begins here. */
  public void content(BoundedText text, Element child) throws IOException {
    int parent = depth;
    for (int event = next(); depth >= parent; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child.read(xml.getLocalName());
        skipTo(parent);
      } else {
        append(text, event);
      }
    }
  }

  /** Adds the text of the element that begins here, and of those within, and ends it. */
  public void text(BoundedText text) throws IOException {
    int parent = depth;
    for (int event = next(); depth >= parent; event = next()) {
      append(text, event);
    }
  }

  /** The text of the element that begins here, without white space around it. */
  public String text(int limit) throws IOException {
    BoundedText text = new BoundedText(limit);
    text(text);
    return text.toString().strip();
  }

  /** That the report can't be read, for a reason found here. */
  public UnreadableReportException unreadable(String reason) {
    return new UnreadableReportException(line(), reason);
  }

  /** Goes to the first element, or to the end where there is none. */
  boolean root() throws IOException {
    while (xmlHasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Reads to the end of the document, which has to be well-formed as well. */
  void finish() throws IOException {
    while (xmlHasNext()) {
      next();
    }
  }

  private boolean xmlHasNext() throws IOException {
    try {
      return xml.hasNext();
    } catch (XMLStreamException e) {
      throw XmlReport.unreadable(e, line());
    }
  }

  private void skipTo(int wanted) throws IOException {
    while (depth > wanted) {
      next();
    }
  }

  private int next() throws IOException {
    int event;
    try {
      event = xml.next();
    } catch (XMLStreamException e) {
      throw XmlReport.unreadable(e, line());
    } catch (RuntimeException e) {
      // So the parser refuses some names with the prefix xmlns.
      throw unreadable("not well-formed XML: " + e.getMessage());
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      if (++depth > DEEPEST) {
        throw unreadable("elements are nested more than " + DEEPEST + " deep");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  private void append(BoundedText text, int event) {
    switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      case XMLStreamConstants.ENTITY_REFERENCE -> text.add("&" + xml.getLocalName() + ";");
      default -> {
        // Comments and instructions are not part of the text.
      }
    }
  }
}
