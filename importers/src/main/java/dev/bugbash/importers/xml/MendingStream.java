package dev.bugbash.importers.xml;

import dev.bugbash.importers.UnreadableReportException;
import java.io.IOException;
import java.io.InputStream;

/**
 * UTF-8 XML without what no parser takes: control characters, references to them, and bytes that
 * are not UTF-8 become question marks. Where a second XML declaration begins, the first document
 * ends.
 */
final class MendingStream extends InputStream {
  private static final int SIZE = 32 * 1024;

  /** What a decision may need to look at, beyond the byte that it is about. */
  private static final int AHEAD = 16;

  /** What is mended at once, so that a text is cut in long pieces. */
  private static final int LEAST = 4 * 1024;

  private static final byte[] NOTHING = {};

  /** Bytes of a tag with its attributes that are taken at most. */
  private static final long LARGEST_TAG = 16 * 1024 * 1024;

  private final InputStream in;
  private final byte[] buffer = new byte[SIZE];
  private final Markup markup = new Markup(buffer);
  private int at;
  private int mended;
  private int end;
  private boolean last;
  private byte[] inserted = NOTHING;
  private int insertedAt;

  MendingStream(InputStream in) {
    this.in = in;
  }

  /** How many bytes had to be replaced so far. */
  int mendings() {
    return markup.mendings();
  }

  /** Goes on behind a document's end; false where nothing but white space is left. */
  boolean nextDocument() throws IOException {
    while (true) {
      if (markup.documentEnded()) {
        markup.nextDocument();
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
    if (markup.documentEnded()) {
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
    mended = markup.mend(limit, end);
    cutLongTexts();
    return mended > 0;
  }

  /**
   * The parser holds each text and each tag whole. A text is given to it in several, as sections or
   * with comments between; a tag must end at some time.
   */
  private void cutLongTexts() throws IOException {
    inserted = markup.parting(mended);
    insertedAt = 0;
    if (markup.tagBytes() > LARGEST_TAG) {
      throw new UnreadableReportException(0, "a tag of more than " + LARGEST_TAG + " bytes");
    }
  }
}
