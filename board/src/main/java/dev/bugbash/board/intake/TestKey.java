package dev.bugbash.board.intake;

import dev.bugbash.model.TestId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number of a test on every board: 64 bits of the SHA-256 of its identity, so that nobody has
 * to look it up before writing a result.
 */
final class TestKey {
  private final MessageDigest digest = sha256();

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Not thread-safe: each thread has a key maker of its own. */
  long of(TestId test) {
    add(test.suite());
    add(test.name());
    add(test.parameters());
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** Ended by a byte that UTF-8 never has, so that no two identities run into each other. */
  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xff);
  }
}
