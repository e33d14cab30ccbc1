package dev.bugbash.importers.console;

import dev.bugbash.importers.text.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * The lines of a log as a person would have seen them: decoded, without colours and cursor
 * movements, the last of what a carriage return overwrote, without the prefixes of CI servers. Of a
 * gigantic line the beginning is taken.
 */
final class ConsoleLines {
  /** Characters of a line that are taken. */
  static final int LONGEST = 64 * 1024;

  private final Reader reader;
  private final CiPrefix prefix = new CiPrefix();
  private final char[] buffer = new char[64 * 1024];
  private final StringBuilder begun = new StringBuilder();
  private int at;
  private int end;
  private int number;
  private String text = "";

  ConsoleLines(InputStream content) throws IOException {
    this.reader = Decoding.reader(content);
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  /** Whether anything so far has shown that a CI server wrote the log. */
  boolean ofCi() {
    return prefix.seen();
  }

  /** Goes to the next line; a last one without an end only where there is something in it. */
  boolean next() throws IOException {
    begun.setLength(0);
    boolean special = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        char c = buffer[stop];
        special |= (c < ' ' && c != '\t') || (c > '~' && (c == '\ufeff' || Terminal.endsLine(c)));
        stop++;
      }
      int from = at;
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole && begun.length() == 0) {
        return took(new String(buffer, from, Math.min(stop - from, LONGEST)), special);
      }
      begun.append(buffer, from, Math.min(stop - from, LONGEST - begun.length()));
      if (whole) {
        return took(begun.toString(), special);
      }
    }
    return any && took(begun.toString(), special) && !text.isBlank();
  }

  private boolean took(String raw, boolean special) {
    number++;
    String plain = special ? prefix.unfolded(Terminal.shown(raw)) : raw;
    text = prefix.stripped(Terminal.withoutLostColours(plain));
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
