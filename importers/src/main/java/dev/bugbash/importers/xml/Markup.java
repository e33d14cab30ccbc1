package dev.bugbash.importers.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where in a document the bytes of a buffer lie, as far as mending has to know: replaces what no
 * parser takes, and finds where a document ends. Used by one thread.
 */
final class Markup {
  private static final byte[] DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] MARKED_DECLARATION = "\ufeff<?xml ".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CDATA = "<![CDATA[".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CDATA_END = "]]>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT = "<!--".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] COMMENT_END = "-->".getBytes(StandardCharsets.US_ASCII);

  // Where in the document the next byte lies; "<" ends or begins nothing else within a tag.
  private static final int TEXT_OR_TAG = 0;
  private static final int IN_CDATA = 1;
  private static final int IN_COMMENT = 2;

  private static final byte[] NOTHING = {};
  private static final byte[] NEXT_TEXT = "<!---->".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NEXT_CDATA = "]]><![CDATA[".getBytes(StandardCharsets.US_ASCII);

  /** Bytes between which no text is cut in two. */
  private static final int LONGEST_REFERENCE = 64;

  /** Bytes that need a decision, by where they lie; others pass. */
  private static final SpecialBytes[] SPECIAL = {
    SpecialBytes.and('<', '&'), SpecialBytes.and(']', ']'), SpecialBytes.and('-', '-')
  };

  /** Where a tag is that does not begin in these bytes. */
  private static final int BEFORE = -1;

  private static final byte NO_TAG = 0;

  private final byte[] buffer;
  private int end;
  private int state = TEXT_OR_TAG;

  /** Where the last tag begins. */
  private int tag = BEFORE;

  /** What ends that tag, or the value in it; {@link #NO_TAG} where it has ended. */
  private byte tagEnd = NO_TAG;

  private boolean begun;
  private boolean rooted;
  private boolean documentEnded;
  private long tagBytes;
  private int mendings;

  /**
   * @param buffer that is mended where it is
   */
  Markup(byte[] buffer) {
    this.buffer = buffer;
  }

  /** How many bytes had to be replaced so far. */
  int mendings() {
    return mendings;
  }

  /** Whether the next byte begins another document. */
  boolean documentEnded() {
    return documentEnded;
  }

  void nextDocument() {
    documentEnded = false;
    begun = false;
    rooted = false;
  }

  /**
   * Mends what was not seen before.
   *
   * @param limit where the bytes end that are decided on
   * @param to where the bytes end that may be looked at
   * @return how far the bytes are mended; beyond the limit where a decision took more, before it
   *     where a document ended
   */
  int mend(int limit, int to) {
    end = to;
    tag = BEFORE;
    int mended = 0;
    while (mended < limit && !documentEnded) {
      mended = SPECIAL[state].next(buffer, mended, limit);
      if (mended < limit) {
        mended = special(mended);
      }
    }
    followTag(mended);
    return mended;
  }

  /** Only the last tag can still be open. */
  private void followTag(int mended) {
    for (int i = tag + 1; i < mended && tagEnd != NO_TAG; i++) {
      byte b = buffer[i];
      if (b == tagEnd) {
        tagEnd = b == '>' ? NO_TAG : (byte) '>';
      } else if (tagEnd == '>' && (b == '"' || b == '\'')) {
        tagEnd = b;
      }
    }
    tagBytes = tagEnd == NO_TAG ? 0 : tag == BEFORE ? tagBytes + mended : mended - tag;
  }

  /** Bytes so far of the tag that is open behind what was mended; 0 where none is. */
  long tagBytes() {
    return tagBytes;
  }

  /** What may stand behind the mended bytes to part a text in two; empty where nothing may. */
  byte[] parting(int mended) {
    if (mended > 0 && buffer[mended - 1] == '\r') {
      return NOTHING; // A line feed behind it would become a line of its own.
    }
    if (state == IN_CDATA) {
      return NEXT_CDATA;
    }
    boolean text = state == TEXT_OR_TAG && tagEnd == NO_TAG;
    return text && rooted && !inReference(mended) ? NEXT_TEXT : NOTHING;
  }

  private boolean inReference(int mended) {
    for (int i = mended - 1; i >= Math.max(0, mended - LONGEST_REFERENCE); i--) {
      if (buffer[i] == '&' || buffer[i] == ';') {
        return buffer[i] == '&';
      }
    }
    return false;
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
    if (i + 1 < end && buffer[i + 1] != '!' && buffer[i + 1] != '?') {
      begun = true;
      rooted = true;
      tag = i;
      tagEnd = '>';
      return i + 1;
    }
    tagEnd = NO_TAG;
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
    state = TEXT_OR_TAG;
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
    if (!XmlCharacters.allowsReference(buffer, i + 2, semicolon)) {
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
    if (begun && state == TEXT_OR_TAG && follows(MARKED_DECLARATION, i)) {
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
