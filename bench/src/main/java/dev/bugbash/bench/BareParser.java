package dev.bugbash.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What any reader of XML has to do: each event, and the text and the attributes that it has. */
final class BareParser {
  private static final InputFactoryImpl XML = new InputFactoryImpl();

  private BareParser() {}

  static void parse(InputStream report) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(report, "UTF-8");
    long length = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          length += xml.getAttributeValue(i).length();
        }
      } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
        length += xml.getTextLength();
      }
    }
    xml.close();
    if (length < 0) {
      throw new IllegalStateException("never");
    }
  }
}
