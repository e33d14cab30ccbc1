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
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      line.append(buffer, at, stop - at);
      at = stop;
      if (line.length() > LONGEST) {
        throw new IOException(
            "line " + (number + 1) + ": is longer than " + LONGEST + " characters");
      }
      if (stop < end) {
        at++;
        break;
      }
    }
    if (any) {
      number++;
      boolean carriageReturn = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
      text = line.substring(0, line.length() - (carriageReturn ? 1 : 0));
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
    }
    return at < end;
  }
}
