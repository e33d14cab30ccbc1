package dev.bugbash.importers.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Shortens gigantic texts before anything else reads them: of what stands between two quotation
 * marks, or in a line, only the beginning is passed on. What JSON means is not changed otherwise.
 */
final class ShortRuns extends Reader {
  /** Characters of a run that are passed on. */
  static final int LONGEST = 1_000_000;

  private static final int LETTER = -1;

  private static final String MARK = " … more was left out";

  private final Reader reader;
  private final char[] buffer = new char[16 * 1024];
  private int at;
  private int end;
  private int run;

  /** How many digits of an escape follow, or that its letter does. */
  private int escape;

  private boolean dropping;
  private int mark = MARK.length();

  ShortRuns(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int written = 0;
    while (written == 0 && length > 0) {
      if (mark < MARK.length()) {
        int count = Math.min(length, MARK.length() - mark);
        MARK.getChars(mark, mark + count, target, offset);
        mark += count;
        return count;
      }
      if (at == end) {
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, buffer.length));
        if (end == 0) {
          return -1;
        }
      }
      written = pass(target, offset, length);
    }
    return written;
  }

  private int pass(char[] target, int offset, int length) {
    int written = 0;
    while (at < end && written < length) {
      int plain = plain(Math.min(end - at, length - written));
      System.arraycopy(buffer, at, target, offset + written, plain);
      run += plain;
      written += plain;
      at += plain;
      if (at == end || written == length) {
        break;
      }
      char c = buffer[at];
      boolean inEscape = escape != 0;
      if (c == '\n' || (c == '"' && !inEscape)) {
        run = 0;
        dropping = false;
      } else if (++run > LONGEST && !inEscape && !dropping) {
        dropping = true;
        mark = 0;
        return written;
      }
      at++;
      step(c);
      if (!dropping) {
        target[offset + written++] = c;
      }
    }
    return written;
  }

  /** How many characters follow that change nothing but the length of the run. */
  private int plain(int most) {
    if (escape != 0 || dropping) {
      return 0;
    }
    int stop = at + Math.min(most, LONGEST - run);
    int i = at;
    while (i < stop && buffer[i] != '"' && buffer[i] != '\\' && buffer[i] != '\n') {
      i++;
    }
    return i - at;
  }

  private void step(char c) {
    if (c == '\n') {
      escape = 0;
    } else if (escape == LETTER) {
      escape = c == 'u' ? 4 : 0;
    } else if (escape > 0) {
      escape--;
    } else if (c == '\\') {
      escape = LETTER;
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
