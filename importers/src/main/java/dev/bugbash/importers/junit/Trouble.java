package dev.bugbash.importers.junit;

/**
 * One child of a test case that says how an attempt broke.
 *
 * @param element its name: failure, error, rerunFailure, flakyError …
 */
record Trouble(String element, String type, String message, String stack, String output) {
  boolean isError() {
    return element.endsWith("rror");
  }

  /** A try after the first, which ended red as well. */
  boolean isRerun() {
    return element.startsWith("rerun");
  }

  /** An earlier try of a test that passed in the end. */
  boolean isFlaky() {
    return element.startsWith("flaky");
  }
}
