package dev.bugbash.importers.junit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 XML without what no parser takes: control characters, references to them, and bytes that
 * are not UTF-8 become question marks. Where a second XML declaration begins, the first document
 * ends.
 */
final class MendingStream extends InputStream {
  private static final int SIZE = 64 * 1024;

  /** What a decision may need to look at, beyond the byte that it is about. */
  private static final int AHEAD = 16;

  private static final byte[] DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARKED_DECLARATION = "\ufeff<?xml ".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);

  /** Bytes that need a decision, in markup and in CDATA sections and comments; others pass. */
  private static final boolean[] SPECIAL_IN_MARKUP = special("<&");

  private static final boolean[] SPECIAL_IN_SECTION = special("]-");

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private int at;
  private int mended;
  private int end;
  private boolean last;
  private boolean documentEnded;
  private boolean begun;
  private boolean inCdata;
  private boolean inComment;
  private int mendings;

  MendingStream(InputStream in) {
    this.in = in;
  }

  /** How many bytes had to be replaced so far. */
  int mendings() {
    return mendings;
  }

  /** Goes on behind a document's end; false where nothing but white space is left. */
  boolean nextDocument() throws IOException {
    while (true) {
      if (documentEnded) {
        documentEnded = false;
        begun = false;
        return true;
      }
      if (!fill()) {
        return false;
      }
      at = mended;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == mended && !fill()) {
      return -1;
    }
    int count = Math.min(length, mended - at);
    System.arraycopy(buffer, at, target, offset, count);
    at += count;
    return count;
  }

  /** Mends more bytes; false at the end of a document. */
  private boolean fill() throws IOException {
    if (documentEnded) {
      return false;
    }
    System.arraycopy(buffer, mended, buffer, 0, end - mended);
    end -= mended;
    at = 0;
    mended = 0;
    while (!last && end < SIZE) {
      int read = in.read(buffer, end, SIZE - end);
      last = read < 0;
      end += Math.max(0, read);
      if (end > AHEAD) {
        break;
      }
    }
    int limit = last ? end : Math.max(0, end - AHEAD);
    while (mended < limit && !documentEnded) {
      mended = plain(mended, limit);
      if (mended < limit) {
        mended = special(mended);
      }
    }
    return mended > 0;
  }

  /** Where the next special byte is; nearly all time is spent here. */
  private int plain(int from, int limit) {
    boolean[] special = inCdata || inComment ? SPECIAL_IN_SECTION : SPECIAL_IN_MARKUP;
    byte[] bytes = buffer;
    int i = from;
    while (i < limit && !special[bytes[i] & 0xff]) {
      i++;
    }
    return i;
  }

  private static boolean[] special(String more) {
    boolean[] special = new boolean[256];
    for (int i = 0; i < special.length; i++) {
      boolean control = i < ' ' && i != '\t' && i != '\n' && i != '\r';
      special[i] = control || i >= 0x80 || more.indexOf(i) >= 0;
    }
    return special;
  }

  /** Decides on a special byte and returns where to go on. */
  private int special(int i) {
    int b = buffer[i] & 0xff;
    if (b >= 0x80) {
      return multiByte(i);
    }
    switch (b) {
      case '<' -> {
        return open(i);
      }
      case '&' -> {
        return reference(i);
      }
      case ']' -> inCdata = inCdata && !follows(CDATA_END, i);
      case '-' -> inComment = inComment && !follows(COMMENT_END, i);
      default -> mend(i);
    }
    return i + 1;
  }

  private int open(int i) {
    boolean tag = i + 1 < end && buffer[i + 1] != '!' && buffer[i + 1] != '?';
    if (tag) {
      begun = true;
      return i + 1;
    }
    if (follows(CDATA, i)) {
      inCdata = true;
      return i + CDATA.length;
    }
    if (follows(COMMENT, i)) {
      inComment = true;
      return i + COMMENT.length;
    }
    if (follows(DECLARATION, i)) {
      documentEnded = begun;
      begun = true;
      return documentEnded ? i : i + 1;
    }
    begun = true;
    return i + 1;
  }

  /**
   * Replaces a reference to a character that XML does not allow, in decimal or in hexadecimal form.
   */
  private int reference(int i) {
    if (i + 3 >= end || buffer[i + 1] != '#') {
      return i + 1;
    }
    int semicolon = i + 2;
    while (semicolon < end && semicolon < i + 12 && buffer[semicolon] != ';') {
      semicolon++;
    }
    if (semicolon >= end || buffer[semicolon] != ';') {
      return i + 1;
    }
    if (!allowed(new String(buffer, i + 2, semicolon - i - 2, StandardCharsets.ISO_8859_1))) {
      mendings++;
      java.util.Arrays.fill(buffer, i, semicolon + 1, (byte) ' ');
      buffer[i] = '?';
    }
    return semicolon + 1;
  }

  private static boolean allowed(String number) {
    try {
      int c =
          number.startsWith("x")
              ? Integer.parseInt(number.substring(1), 16)
              : Integer.parseInt(number);
      return c == '\t'
          || c == '\n'
          || c == '\r'
          || (c >= ' ' && c < 0xd800)
          || (c > 0xdfff && c < 0xfffe)
          || (c >= 0x10000 && c <= 0x10ffff);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private int multiByte(int i) {
    int b = buffer[i] & 0xff;
    int length =
        b >= 0xf0 && b < 0xf5 ? 4 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xc2 && b < 0xe0 ? 2 : 0;
    boolean valid = length > 0 && i + length <= end;
    for (int k = 1; valid && k < length; k++) {
      valid = (buffer[i + k] & 0xc0) == 0x80;
    }
    if (!valid || isForbidden(i, length)) {
      mend(i);
      return i + 1;
    }
    if (begun && follows(MARKED_DECLARATION, i) && !inCdata && !inComment) {
      documentEnded = true;
      return i;
    }
    return i + length;
  }

  /** Overlong forms, surrogates, U+FFFE and U+FFFF, and what lies beyond Unicode. */
  private boolean isForbidden(int i, int length) {
    int b = buffer[i] & 0xff;
    int second = buffer[i + 1] & 0xff;
    if (length == 3) {
      return (b == 0xe0 && second < 0xa0)
          || (b == 0xed && second >= 0xa0)
          || (b == 0xef && second == 0xbf && (buffer[i + 2] & 0xff) >= 0xbe);
    }
    return length == 4 && ((b == 0xf0 && second < 0x90) || (b == 0xf4 && second > 0x8f));
  }

  private void mend(int i) {
    buffer[i] = '?';
    mendings++;
  }

  private boolean follows(byte[] text, int i) {
    if (i + text.length > end) {
      return false;
    }
    for (int k = 0; k < text.length; k++) {
      if (buffer[i + k] != text[k]) {
        return false;
      }
    }
    return true;
  }
}
