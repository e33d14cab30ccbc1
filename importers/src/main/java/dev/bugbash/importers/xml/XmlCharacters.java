package dev.bugbash.importers.xml;

/** Which bytes of UTF-8 and which references XML 1.0 allows. */
final class XmlCharacters {
  private XmlCharacters() {}

  /**
   * Whether {@code &#number;} stands for a character that a document may hold.
   *
   * @param from where the number begins: decimal digits, or {@code x} and hexadecimal ones
   * @param to where it ends, at most 10 bytes on
   */
  static boolean allowsReference(byte[] bytes, int from, int to) {
    boolean hexadecimal = bytes[from] == 'x';
    long c = 0;
    for (int i = hexadecimal ? from + 1 : from; i < to; i++) {
      int digit = Character.digit(bytes[i], hexadecimal ? 16 : 10);
      if (digit < 0) {
        return false;
      }
      c = c * (hexadecimal ? 16 : 10) + digit;
    }
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < 0xd800)
        || (c > 0xdfff && c < 0xfffe)
        || (c >= 0x10000 && c <= 0x10ffff);
  }

  /**
   * The length of the character of several bytes that begins at {@code i}, or 0 where there is none
   * that XML allows: overlong forms, surrogates, U+FFFE and U+FFFF, and what lies beyond Unicode.
   *
   * @param end where the bytes end that may be looked at
   */
  static int length(byte[] bytes, int i, int end) {
    int b = bytes[i] & 0xff;
    int length =
        b >= 0xf0 && b < 0xf5 ? 4 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xc2 && b < 0xe0 ? 2 : 0;
    if (i + length > end) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return isForbidden(bytes, i, length) ? 0 : length;
  }

  private static boolean isForbidden(byte[] bytes, int i, int length) {
    if (length < 3) {
      return false;
    }
    int b = bytes[i] & 0xff;
    int second = bytes[i + 1] & 0xff;
    if (length == 3) {
      return (b == 0xe0 && second < 0xa0)
          || (b == 0xed && second >= 0xa0)
          || (b == 0xef && second == 0xbf && (bytes[i + 2] & 0xff) >= 0xbe);
    }
    return (b == 0xf0 && second < 0x90) || (b == 0xf4 && second > 0x8f);
  }
}
