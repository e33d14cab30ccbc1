package dev.bugbash.tui.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Waits a moment for more inside of an escape sequence, so that an arrow key or a click that comes
 * in two pieces over a slow line is not read as Esc and some letters.
 */
final class PatientInput extends FilterInputStream {
  /** After Esc alone, which a person may have pressed. */
  private static final int PATIENCE_MILLIS = 25;

  /** After {@code Esc [} and what follows, which hardly anybody types. */
  private static final int LONGER_PATIENCE_MILLIS = 100;

  /** How far into a sequence the last byte is. */
  private enum Place {
    OUTSIDE,
    ESCAPE,
    SEQUENCE
  }

  private Place place = Place.OUTSIDE;
  private volatile boolean paused;

  PatientInput(InputStream in) {
    super(in);
  }

  /** While paused there is nothing to read, whatever is typed. */
  void pause(boolean now) {
    paused = now;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    place = after(place, b);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    for (int i = offset; i < offset + count; i++) {
      place = after(place, bytes[i]);
    }
    return count;
  }

  private static Place after(Place before, int b) {
    if (b == 0x1B) {
      return Place.ESCAPE;
    }
    boolean opens = before == Place.ESCAPE && (b == '[' || b == 'O');
    boolean goesOn = before == Place.SEQUENCE && b >= 0x20 && b < 0x40;
    return opens || goesOn ? Place.SEQUENCE : Place.OUTSIDE;
  }

  @Override
  public int available() throws IOException {
    if (paused) {
      return 0;
    }
    int patience =
        switch (place) {
          case OUTSIDE -> 0;
          case ESCAPE -> PATIENCE_MILLIS;
          case SEQUENCE -> LONGER_PATIENCE_MILLIS;
        };
    for (int waited = 0; waited < patience && super.available() == 0; waited++) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (super.available() == 0) {
      place = Place.OUTSIDE;
    }
    return super.available();
  }
}
