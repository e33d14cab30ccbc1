package dev.bugbash.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What any reader has to do, whatever it makes of it. */
final class BareParser {
  private static final InputFactoryImpl XML = new InputFactoryImpl();

  private static final JsonFactory JSON = new JsonFactory();

  private BareParser() {}

  /** Gives the name of what was done: XML by Aalto, JSON by Jackson, otherwise lines. */
  static String parseAny(byte[] report) throws IOException, XMLStreamException {
    if (report[0] == '<') {
      parse(new ByteArrayInputStream(report));
      return "Aalto";
    }
    if (report[0] == '{' || report[0] == '[') {
      try {
        parseJson(new ByteArrayInputStream(report));
        return "Jackson";
      } catch (JsonParseException e) {
        return "none";
      }
    }
    readLines(new ByteArrayInputStream(report));
    return "lines";
  }

  private static void parseJson(InputStream report) throws IOException {
    try (JsonParser json = JSON.createParser(report)) {
      long length = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        length += token == JsonToken.VALUE_STRING ? json.getText().length() : 0;
      }
      check(length);
    }
  }

  private static void readLines(InputStream report) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(report, StandardCharsets.UTF_8))) {
      long length = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        length += line.length();
      }
      check(length);
    }
  }

  /** Each event of XML, and the text and the attributes that it has. */
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
    check(length);
  }

  /** So that nothing of it can be left out. */
  private static void check(long length) {
    if (length < 0) {
      throw new IllegalStateException("never");
    }
  }
}
