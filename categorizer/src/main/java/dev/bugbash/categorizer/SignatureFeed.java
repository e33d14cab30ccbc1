package dev.bugbash.categorizer;

import java.util.function.Consumer;

/**
 * Signatures in the order in which they came, for {@link KnownSignatures}; none is ever taken away
 * without the marks changing.
 */
public interface SignatureFeed {
  /** How far it goes; 0 where there is none. */
  long newest();

  /** Tells what was there so far from anything else that could have been there. */
  String mark(long seen);

  /** Gives everything after {@code seen}, in its order. */
  void read(long seen, Consumer<Evidence> sink);
}
