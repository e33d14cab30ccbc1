package dev.bugbash.importers.ctest;

import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.InflaterInputStream;

/** The output of a test: as it is, or as base64 of what zlib packed, which CTest calls gzip. */
final class EncodedText {
  /** Characters of packed output that are taken; nothing that a person reads is longer. */
  private static final int MOST_PACKED = 4 * 1024 * 1024;

  /** Characters that are unpacked; of them the usual beginning and end are kept. */
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;

  private EncodedText() {}

  /** The text of the element that begins here. */
  static String read(XmlCursor xml) throws IOException {
    boolean base64 = xml.attribute("encoding").equalsIgnoreCase("base64");
    boolean packed = !xml.attribute("compression").isEmpty();
    if (!base64) {
      return xml.text(BoundedText.STACK);
    }
    String encoded = xml.text(2 * MOST_PACKED);
    if (encoded.length() > MOST_PACKED) {
      return "(packed output of more than " + MOST_PACKED + " characters)";
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(unpadded(encoded));
      ByteArrayInputStream in = new ByteArrayInputStream(bytes);
      return bounded(
          new InputStreamReader(packed ? new InflaterInputStream(in) : in, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }

  /** CTest pads with four of them where none is due. */
  private static String unpadded(String encoded) {
    int end = encoded.length();
    while (end > 0 && (encoded.charAt(end - 1) == '=' || encoded.charAt(end - 1) <= ' ')) {
      end--;
    }
    return encoded.substring(0, end);
  }

  /** What can be unpacked; output that is damaged ends there. */
  private static String bounded(Reader reader) {
    BoundedText text = new BoundedText(BoundedText.STACK);
    char[] buffer = new char[8 * 1024];
    try {
      long total = 0;
      for (int read = reader.read(buffer);
          read >= 0 && total < MOST_UNPACKED;
          read = reader.read(buffer)) {
        text.add(buffer, 0, read);
        total += read;
      }
    } catch (IOException e) {
      text.add("\n(the rest can't be unpacked: " + e.getMessage() + ")");
    }
    return text.toString().strip();
  }
}
