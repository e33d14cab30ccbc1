package dev.bugbash.categorizer.trace;

/** Reads {@code file:line}. */
final class Place {
  private Place() {}

  /** The number after {@code colon}; 0 where there is none. */
  static int line(String place, int colon) {
    int line = 0;
    for (int i = colon + 1; i < place.length() && line < 10_000_000; i++) {
      int digit = place.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      line = 10 * line + digit;
    }
    return line;
  }

  /** The file's name and the folder that holds it, without what differs between machines. */
  static String tail(String path) {
    String slashed = path.replace('\\', '/');
    int last = slashed.lastIndexOf('/');
    int before = last > 0 ? slashed.lastIndexOf('/', last - 1) : -1;
    return slashed.substring(before + 1);
  }
}
