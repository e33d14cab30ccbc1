package dev.bugbash.model;

/**
 * The hash of a failure's template and frames: equal means same failure.
 *
 * @param version of the rules that made it; signatures of different versions are never equal
 * @param hash 128 bits, in 32 lower-case hexadecimal digits
 */
public record Signature(int version, String hash) implements Comparable<Signature> {
  public Signature {
    if (hash.length() != 32) {
      throw new IllegalArgumentException("a signature has 32 hexadecimal digits, not: " + hash);
    }
  }

  @Override
  public int compareTo(Signature other) {
    int byVersion = Integer.compare(version, other.version);
    return byVersion != 0 ? byVersion : hash.compareTo(other.hash);
  }

  @Override
  public String toString() {
    return version + ":" + hash;
  }
}
