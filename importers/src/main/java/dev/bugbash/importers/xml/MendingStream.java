package dev.bugbash.importers.xml;

import dev.bugbash.importers.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8 XML without what no parser takes: control characters, references to them, and bytes that
 * are not UTF-8 become question marks. Where a second XML declaration begins, the first document
 * ends.
 */
final class MendingStream extends InputStream {
  private static final int SIZE = 64 * 1024;

  /** What a decision may need to look at, beyond the byte that it is about. */
  private static final int AHEAD = 16;

  /** What is mended at once, so that a text is cut in long pieces. */
  private static final int LEAST = 4 * 1024;

  private static final byte[] DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARKED_DECLARATION = "\ufeff<?xml ".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);

  // Where in the document the next byte lies.
  private static final int TEXT = 0;
  private static final int TAG = 1;
  private static final int DOUBLE_QUOTED = 2;
  private static final int SINGLE_QUOTED = 3;
  private static final int IN_CDATA = 4;
  private static final int IN_COMMENT = 5;

  private static final byte[] NOTHING = {};
  private static final byte[] NEXT_TEXT = "<!---->".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEXT_CDATA = "]]><![CDATA[".getBytes(StandardCharsets.US_ASCII);

  /** Bytes between which no text is cut in two. */
  private static final int LONGEST_REFERENCE = 64;

  /** Bytes of a tag with its attributes that are taken at most. */
  private static final long LARGEST_TAG = 16 * 1024 * 1024;

  /** Bytes that need a decision, by where they lie; others pass. */
  private static final boolean[][] SPECIAL = {
    special("<&"), special("\"'>"), special("\"&"), special("'&"), special("]"), special("-")
  };

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private int at;
  private int mended;
  private int end;
  private boolean last;
  private boolean documentEnded;
  private boolean begun;
  private boolean rooted;
  private int state = TEXT;
  private long tagBytes;
  private byte[] inserted = NOTHING;
  private int insertedAt;
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
        rooted = false;
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
    if (at == mended && insertedAt < inserted.length) {
      int count = Math.min(length, inserted.length - insertedAt);
      System.arraycopy(inserted, insertedAt, target, offset, count);
      insertedAt += count;
      return count;
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
      if (end > LEAST) {
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
    cutLongTexts();
    return mended > 0;
  }

  /**
   * The parser holds each text and each tag whole. A text is given to it in several, as sections or
   * with comments between; a tag must end at some time.
   */
  private void cutLongTexts() throws IOException {
    inserted =
        state == IN_CDATA
            ? NEXT_CDATA
            : state == TEXT && rooted && !inReference() ? NEXT_TEXT : NOTHING;
    insertedAt = 0;
    tagBytes = state >= TAG && state <= SINGLE_QUOTED ? tagBytes + mended : 0;
    if (tagBytes > LARGEST_TAG) {
      throw new UnreadableReportException(0, "a tag of more than " + LARGEST_TAG + " bytes");
    }
  }

  private boolean inReference() {
    for (int i = mended - 1; i >= Math.max(0, mended - LONGEST_REFERENCE); i--) {
      if (buffer[i] == '&' || buffer[i] == ';') {
        return buffer[i] == '&';
      }
    }
    return false;
  }

  /** Where the next special byte is; nearly all time is spent here. */
  private int plain(int from, int limit) {
    boolean[] special = SPECIAL[state];
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
      case '>' -> state = TEXT;
      case '"' -> state = state == TAG ? DOUBLE_QUOTED : TAG;
      case '\'' -> state = state == TAG ? SINGLE_QUOTED : TAG;
      case ']' -> {
        return close(CDATA_END, i);
      }
      case '-' -> {
        return close(COMMENT_END, i);
      }
      default -> mend(i);
    }
    return i + 1;
  }

  private int open(int i) {
    boolean tag = i + 1 < end && buffer[i + 1] != '!' && buffer[i + 1] != '?';
    if (tag) {
      begun = true;
      rooted = true;
      state = TAG;
      tagBytes = -i;
      return i + 1;
    }
    if (follows(CDATA, i)) {
      state = IN_CDATA;
      return i + CDATA.length;
    }
    if (follows(COMMENT, i)) {
      state = IN_COMMENT;
      return i + COMMENT.length;
    }
    if (follows(DECLARATION, i)) {
      // Behind white space it is no declaration, but may be any other instruction.
      buffer[i + 4] = (byte) (!begun && i > 0 && buffer[i - 1] > 0 ? '_' : 'l');
      documentEnded = begun;
      begun = true;
      return documentEnded ? i : i + 1;
    }
    begun = true;
    return i + 1;
  }

  /** Passes the whole end of a section: nothing may be inserted within. */
  private int close(byte[] mark, int i) {
    if (!follows(mark, i)) {
      return i + 1;
    }
    state = TEXT;
    return i + mark.length;
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
    if (!XmlCharacters.allowsReference(
        new String(buffer, i + 2, semicolon - i - 2, StandardCharsets.ISO_8859_1))) {
      mendings++;
      Arrays.fill(buffer, i, semicolon + 1, (byte) ' ');
      buffer[i] = '?';
    }
    return semicolon + 1;
  }

  private int multiByte(int i) {
    int length = XmlCharacters.length(buffer, i, end);
    if (length == 0) {
      mend(i);
      return i + 1;
    }
    if (begun && state == TEXT && follows(MARKED_DECLARATION, i)) {
      documentEnded = true;
      return i;
    }
    return i + length;
  }

  private void mend(int i) {
    buffer[i] = '?';
    mendings++;
  }

  private boolean follows(byte[] text, int i) {
    int after = i + text.length;
    return after <= end && Arrays.equals(buffer, i, after, text, 0, text.length);
  }
}
