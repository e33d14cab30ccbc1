package dev.bugbash.board.constraints;

import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.Signature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Some failures of one signature, which a person told apart from the others.
 *
 * @param derived the signature that they have instead
 * @param known the known cause whose failures they are; 0 for those that somebody split off
 */
public record Part(
    Signature derived, Signature base, Condition.Kind kind, String text, long known) {

  /** The same on every machine and board, so that rules can be shared. */
  public static Part of(Signature base, Condition.Kind kind, String text, long known) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] hash =
          sha.digest((base + "\n" + kind.word() + "\n" + text).getBytes(StandardCharsets.UTF_8));
      Signature derived = new Signature(base.version(), HexFormat.of().formatHex(hash, 0, 16));
      return new Part(derived, base, kind, text, known);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
