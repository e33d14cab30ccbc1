package dev.bugbash.board.constraints;

import dev.bugbash.model.Signature;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** A signature as the database holds it: 2 bytes of version, 16 of hash. */
public final class SignatureKey {
  private static final HexFormat HEX = HexFormat.of();

  private SignatureKey() {}

  public static byte[] of(Signature signature) {
    return ByteBuffer.allocate(18)
        .putShort((short) signature.version())
        .put(HEX.parseHex(signature.hash()))
        .array();
  }

  public static Signature parse(byte[] key) {
    int version = ByteBuffer.wrap(key).getShort() & 0xffff;
    return new Signature(version, HEX.formatHex(key, 2, key.length));
  }
}
