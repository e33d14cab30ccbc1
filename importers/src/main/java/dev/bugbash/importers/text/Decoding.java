package dev.bugbash.importers.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Opens a text by its byte order mark; UTF-8 without one. What can't be decoded becomes U+FFFD. */
public final class Decoding {
  private static final char MARK = '\ufeff';

  private Decoding() {}

  /**
   * The character set that the first bytes show: UTF-16 by its byte order mark or by the zero
   * beside the first character, otherwise UTF-8.
   */
  public static Charset charset(byte[] head) {
    int first = head.length > 1 ? head[0] & 0xff : 'x';
    int second = head.length > 1 ? head[1] & 0xff : 'x';
    if ((first == 0xfe && second == 0xff) || (first == 0 && second != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if ((first == 0xff && second == 0xfe) || (first != 0 && second == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  /** The first bytes as text, without a byte order mark. */
  public static String head(byte[] head) {
    String text = new String(head, charset(head));
    return text.indexOf(MARK) == 0 ? text.substring(1) : text;
  }

  /** The text without its byte order mark. */
  public static Reader reader(InputStream content) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content);
    return new InputStreamReader(in, withoutMark(in));
  }

  /**
   * The text in UTF-8 without its byte order mark. What can't be decoded is left as it is where it
   * is UTF-8 already.
   */
  public static InputStream utf8(InputStream content) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content);
    Charset charset = withoutMark(in);
    return charset.equals(StandardCharsets.UTF_8)
        ? in
        : new Utf8Stream(new InputStreamReader(in, charset));
  }

  private static Charset withoutMark(InputStream in) throws IOException {
    in.mark(4);
    byte[] head = in.readNBytes(3);
    in.reset();
    Charset charset = charset(head);
    String text = new String(head, charset);
    if (text.indexOf(MARK) == 0) {
      in.skipNBytes(String.valueOf(MARK).getBytes(charset).length);
    }
    return charset;
  }
}
