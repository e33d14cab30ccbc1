package dev.bugbash.importers.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** The lines of a text, one at a time and none of them gigantic. */
public final class Lines {
  /** Characters of the longest line that is taken. */
  public static final int LONGEST = 8_000_000;

  private final Reader reader;
  private final char[] buffer = new char[16 * 1024];
  private final StringBuilder begun = new StringBuilder();
  private int at;
  private int end;
  private int number;
  private String text = "";

  public Lines(InputStream content) throws IOException {
    this(Decoding.reader(content));
  }

  public Lines(Reader reader) {
    this.reader = reader;
  }

  /** The line's number, from 1. */
  public int number() {
    return number;
  }

  /** The line without its end. */
  public String text() {
    return text;
  }

  /**
   * Goes to the next line; false at the end.
   *
   * @throws IOException where the line is longer than {@link #LONGEST}
   */
  public boolean next() throws IOException {
    begun.setLength(0);
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int from = at;
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (begun.length() + stop - from > LONGEST) {
        throw new IOException(
            "line " + (number + 1) + ": is longer than " + LONGEST + " characters");
      }
      if (whole && begun.length() == 0) {
        boolean carriageReturn = stop > from && buffer[stop - 1] == '\r';
        return took(new String(buffer, from, stop - from - (carriageReturn ? 1 : 0)));
      }
      begun.append(buffer, from, stop - from);
      if (whole) {
        break;
      }
    }
    int length = begun.length();
    boolean carriageReturn = length > 0 && begun.charAt(length - 1) == '\r';
    return any && took(begun.substring(0, length - (carriageReturn ? 1 : 0)));
  }

  private boolean took(String line) {
    number++;
    text = line;
    return true;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
    }
    return at < end;
  }
}
