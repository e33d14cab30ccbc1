package dev.bugbash.importers.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a reader as UTF-8; half a surrogate pair becomes a question mark. */
public final class Utf8Stream extends InputStream {
  private static final int SIZE = 8 * 1024;

  private final Reader reader;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharBuffer characters = CharBuffer.allocate(SIZE).limit(0);
  private final ByteBuffer bytes = ByteBuffer.allocate(4 * SIZE).limit(0);
  private boolean ended;

  public Utf8Stream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return available(1) ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!available(length)) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean available(int wanted) throws IOException {
    while (wanted > 0 && !bytes.hasRemaining() && !ended) {
      characters.compact();
      ended = reader.read(characters) < 0;
      characters.flip();
      bytes.clear();
      encoder.encode(characters, bytes, ended);
      if (ended) {
        encoder.flush(bytes);
      }
      bytes.flip();
    }
    return wanted == 0 || bytes.hasRemaining();
  }
}
