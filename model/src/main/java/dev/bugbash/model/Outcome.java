package dev.bugbash.model;

import java.util.Locale;

/** How a test, or one attempt at it, ended. */
public enum Outcome {
  PASSED,
  /** An assertion did not hold. */
  FAILED,
  /** It broke otherwise: an unexpected exception, a crash, a time-out, a broken set-up. */
  ERROR,
  SKIPPED;

  /** Whether this outcome is bad news. */
  public boolean red() {
    return this == FAILED || this == ERROR;
  }

  /** The lower-case name, as commands and reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
