package dev.bugbash.importers.source;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when a format closes it, because there may be more to read from it. */
public final class KeptOpenStream extends FilterInputStream {
  public KeptOpenStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {}
}
