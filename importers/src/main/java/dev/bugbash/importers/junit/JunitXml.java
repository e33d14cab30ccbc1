package dev.bugbash.importers.junit;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.UnreadableReportException;
import dev.bugbash.importers.Warning;
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

/**
 * JUnit XML, as Surefire, Gradle, pytest, jest-junit, PHPUnit, GoogleTest, go-junit-report and many
 * others write it. Entities of the document are never resolved.
 */
public final class JunitXml implements ReportFormat {
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[.*?\\]\\s*)?>\\s*)*<(?<root>[\\w:.-]+)",
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
  }

  @Override
  public String name() {
    return "junit-xml";
  }

  @Override
  public boolean recognises(String head, String fileName) {
    String text = head.startsWith("\ufeff") ? head.substring(1) : head;
    if (text.isBlank() || text.stripLeading().charAt(0) != '<') {
      return false;
    }
    Matcher m = ROOT.matcher(text);
    return m.find() && ROOTS.contains(m.group("root").toLowerCase(Locale.ROOT));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content, 8 * 1024);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Charset charset = charset(head);
    boolean ascii = !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32");
    boolean utf8 = charset.equals(StandardCharsets.UTF_8);
    MendingStream mending = ascii ? new MendingStream(in, utf8) : null;
    XMLStreamReader reader = null;
    try {
      do {
        reader =
            mending == null || !utf8
                ? xml.createXMLStreamReader(
                    new InputStreamReader(mending == null ? in : mending, charset))
                : xml.createXMLStreamReader(mending, "UTF-8");
        new JunitReader(reader, sink).read();
        reader.close();
      } while (mending != null && mending.nextDocument());
    } catch (XMLStreamException e) {
      throw unreadable(e, reader);
    }
    if (mending != null && mending.mendings() > 0) {
      sink.warning(
          new Warning(
              0, mending.mendings() + " characters that XML does not allow were replaced by '?'"));
    }
  }

  private static UnreadableReportException unreadable(
      XMLStreamException e, @org.jspecify.annotations.Nullable XMLStreamReader reader) {
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
    if (head.length > 1 && (head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff) {
      return StandardCharsets.UTF_16;
    }
    if (head.length > 1 && (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe) {
      return StandardCharsets.UTF_16;
    }
    Matcher m = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1).replace("ï»¿", ""));
    if (!m.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset declared = Charset.forName(m.group(1));
      boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
      return wide ? StandardCharsets.UTF_8 : declared;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
