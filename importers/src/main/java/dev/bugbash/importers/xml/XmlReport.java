package dev.bugbash.importers.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.text.Decoding;
import dev.bugbash.importers.text.Utf8Stream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Opens a report in XML, in any encoding, and walks through each document in it. */
public final class XmlReport {
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int HEAD = 1024;
  private static final InputFactoryImpl XML = factory();

  private XmlReport() {}

  /** Reads one document, with the cursor on the start of its root. */
  public interface Document {
    void read(XmlCursor root) throws IOException;
  }

  /**
   * Reads all documents of a report; mostly there is one.
   *
   * @throws UnreadableReportException where it is not well-formed or does not end
   */
  public static void read(InputStream content, ReportSink sink, Document document)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Charset charset = charset(head);
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    MendingStream mending =
        new MendingStream(utf8 ? in : new Utf8Stream(new InputStreamReader(in, charset)));
    try {
      do {
        XMLStreamReader reader = open(mending, utf8 && !declaresOther(head));
        read(new XmlCursor(reader), document);
        reader.close();
      } while (mending.nextDocument());
    } catch (XMLStreamException e) {
      throw unreadable(e, 0);
    } catch (UncheckedStreamException e) {
      // A text that is broken is noticed when it is asked for, where the interface allows no other.
      throw e.getCause() instanceof XMLStreamException broken
          ? unreadable(broken, 0)
          : new UnreadableReportException(0, "not well-formed XML: " + e.getMessage());
    }
    if (mending.mendings() > 0) {
      sink.warning(
          new Warning(
              0, mending.mendings() + " characters that XML does not allow were replaced by '?'"));
    }
  }

  private static void read(XmlCursor cursor, Document document) throws IOException {
    if (cursor.root()) {
      document.read(cursor);
    }
    cursor.finish();
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl xml = new InputFactoryImpl();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    // What nobody asks for, such as the output of a suite, is then skipped without being held.
    xml.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
    return xml;
  }

  /** Of bytes the parser believes the declaration, even where it is wrong; of characters not. */
  private static XMLStreamReader open(InputStream utf8, boolean declaredRight)
      throws XMLStreamException {
    return declaredRight
        ? XML.createXMLStreamReader(utf8, "UTF-8")
        : XML.createXMLStreamReader(new InputStreamReader(utf8, StandardCharsets.UTF_8));
  }

  private static boolean declaresOther(byte[] head) {
    Matcher m = ENCODING.matcher(Decoding.head(head));
    return m.find() && !m.group(1).equalsIgnoreCase("UTF-8");
  }

  static UnreadableReportException unreadable(XMLStreamException e, int lineSoFar) {
    int line = e.getLocation() == null ? lineSoFar : e.getLocation().getLineNumber();
    String message = String.valueOf(e.getMessage());
    boolean cut = message.contains("End-of-input") || message.contains("end-of-input");
    int detail = message.indexOf("\n at [");
    return new UnreadableReportException(
        line,
        cut
            ? "the file ends in the middle: its tool died while it wrote, or the file was cut off"
            : "not well-formed XML: " + (detail < 0 ? message : message.substring(0, detail)));
  }

  private static Charset charset(byte[] head) {
    Charset seen = Decoding.charset(head);
    Matcher m = ENCODING.matcher(Decoding.head(head));
    if (!seen.equals(StandardCharsets.UTF_8) || !m.find()) {
      return seen;
    }
    try {
      Charset declared = Charset.forName(m.group(1));
      boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
      return wide ? seen : declared;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return seen;
    }
  }
}
