package dev.bugbash.importers.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Opens a text by its byte order mark; UTF-8 without one. What can't be decoded becomes U+FFFD. */
public final class Decoding {
  private Decoding() {}

  /** The text without its byte order mark. */
  public static Reader reader(InputStream content) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content);
    in.mark(4);
    byte[] head = in.readNBytes(3);
    in.reset();
    boolean wide =
        head.length >= 2
            && (((head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff)
                || ((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe));
    if (wide) {
      return new InputStreamReader(in, StandardCharsets.UTF_16);
    }
    boolean marked =
        head.length == 3
            && (head[0] & 0xff) == 0xef
            && (head[1] & 0xff) == 0xbb
            && (head[2] & 0xff) == 0xbf;
    if (marked) {
      in.skipNBytes(3);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
