package dev.bugbash.reports;

import java.util.Locale;

/** Numbers as all reports write them, in English whatever the machine's language is. */
final class Counts {
  private Counts() {}

  static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** {@code 1 failure}, {@code 2 failures}. */
  static String count(int n, String one) {
    return number(n) + " " + one + (n == 1 ? "" : "s");
  }
}
