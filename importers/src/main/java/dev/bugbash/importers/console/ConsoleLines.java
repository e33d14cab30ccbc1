package dev.bugbash.importers.console;

import dev.bugbash.importers.text.Decoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a log as a person would have seen them: decoded, without colours and cursor
 * movements, the last of what a carriage return overwrote, without the prefixes of CI servers. Of a
 * gigantic line the beginning is taken.
 */
final class ConsoleLines {
  /** Characters of a line that are taken. */
  static final int LONGEST = 64 * 1024;

  /** Bytes that hold as many characters for sure. */
  private static final int MOST_BYTES = 3 * LONGEST;

  private final InputStream in;
  private final CiPrefix prefix = new CiPrefix();
  private final byte[] buffer = new byte[64 * 1024];
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
  private int at;
  private int end;
  private int number;
  private String text = "";

  /** Whether the line so far holds control characters, and any that are not ASCII. */
  private boolean special;

  private boolean foreign;

  ConsoleLines(InputStream content) throws IOException {
    this.in = Decoding.utf8(content);
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
    special = false;
    foreign = false;
    begun.reset();
    boolean any = false;
    while (fill()) {
      any = true;
      int from = at;
      int stop = endOfLine();
      boolean whole = stop < end;
      at = whole ? stop + 1 : stop;
      if (whole && stop == from && begun.size() == 0) {
        number++;
        text = "";
        return true;
      }
      if (whole && begun.size() == 0) {
        took(decoded(buffer, from, stop - from));
        return true;
      }
      begun.write(buffer, from, Math.min(stop - from, MOST_BYTES - begun.size()));
      if (whole) {
        took(decoded(begun.toByteArray(), 0, begun.size()));
        return true;
      }
    }
    if (any) {
      took(decoded(begun.toByteArray(), 0, begun.size()));
    }
    return any && !text.isBlank();
  }

  private int endOfLine() {
    int stop = at;
    while (stop < end) {
      byte b = buffer[stop];
      if (b < ' ') {
        if (b == '\n') {
          break;
        }
        foreign |= b < 0;
        special |= b >= 0 && b != '\t';
      }
      stop++;
    }
    return stop;
  }

  private String decoded(byte[] bytes, int from, int length) {
    if (!foreign) {
      return new String(bytes, from, Math.min(length, LONGEST), StandardCharsets.ISO_8859_1);
    }
    String line = new String(bytes, from, Math.min(length, MOST_BYTES), StandardCharsets.UTF_8);
    special |= Terminal.holdsForeignControl(line);
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  private void took(String raw) {
    number++;
    String plain = special ? prefix.unfolded(Terminal.shown(raw)) : raw;
    text = prefix.stripped(Terminal.withoutLostColours(plain));
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at < end;
  }
}
