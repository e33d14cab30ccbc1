package dev.bugbash.importers.junit;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.bugbash.importers.ReportFormat;
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
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML, as Surefire, Gradle, pytest, jest-junit, PHPUnit, GoogleTest, go-junit-report and many
 * others write it. Entities of the document are never resolved.
 */
public final class JunitXml implements ReportFormat {
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*(?>(?><\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?>\\[.*?\\]\\s*)?>)\\s*)*+<(?<root>[\\w:.-]+)",
          Pattern.DOTALL);
  private static final Set<String> ROOTS = Set.of("testsuites", "testsuite", "testcase");
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
  private static final int HEAD = 1024;

  private final InputFactoryImpl xml = new InputFactoryImpl();

  /** Made by the service loader. */
  public JunitXml() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    // What nobody asks for, such as the output of a suite, is then skipped without being held.
    xml.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
  }

  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public boolean recognises(String head, String fileName) {
    if (head.isBlank() || head.stripLeading().charAt(0) != '<') {
      return false;
    }
    Matcher m = ROOT.matcher(head);
    return m.find() && ROOTS.contains(m.group("root").toLowerCase(Locale.ROOT));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Charset charset = charset(head);
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    MendingStream mending =
        new MendingStream(utf8 ? in : new Utf8Stream(new InputStreamReader(in, charset)));
    XMLStreamReader reader = null;
    try {
      do {
        reader = open(mending, utf8 && !declaresOther(head));
        new JunitReader(reader, sink).read();
        reader.close();
      } while (mending.nextDocument());
    } catch (XMLStreamException e) {
      throw unreadable(e, reader);
    } catch (UncheckedStreamException e) {
      // A text that is broken is noticed when it is asked for, where the interface allows no other.
      throw e.getCause() instanceof XMLStreamException broken
          ? unreadable(broken, reader)
          : new UnreadableReportException(0, "not well-formed XML: " + e.getMessage());
    }
    if (mending.mendings() > 0) {
      sink.warning(
          new Warning(
              0, mending.mendings() + " characters that XML does not allow were replaced by '?'"));
    }
  }

  /** Of bytes the parser believes the declaration, even where it is wrong; of characters not. */
  private XMLStreamReader open(InputStream utf8, boolean declaredRight) throws XMLStreamException {
    return declaredRight
        ? xml.createXMLStreamReader(utf8, "UTF-8")
        : xml.createXMLStreamReader(new InputStreamReader(utf8, StandardCharsets.UTF_8));
  }

  private static boolean declaresOther(byte[] head) {
    Matcher m = ENCODING.matcher(Decoding.head(head));
    return m.find() && !m.group(1).equalsIgnoreCase("UTF-8");
  }

  private static UnreadableReportException unreadable(
      XMLStreamException e, @Nullable XMLStreamReader reader) {
    int line =
        e.getLocation() != null
            ? e.getLocation().getLineNumber()
            : reader == null ? 0 : reader.getLocation().getLineNumber();
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
