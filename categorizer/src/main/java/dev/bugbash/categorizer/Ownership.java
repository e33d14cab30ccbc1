package dev.bugbash.categorizer;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.TestId;

/** What a test's identity tells of frames that their names alone don't. */
final class Ownership {
  private static final int PARTS_OF_OWN_PACKAGE = 3;

  private final TestId test;
  private final String ownPackage;
  private final String goTest;

  Ownership(TestId test) {
    this.test = test;
    this.ownPackage = beginning(test.suite());
    this.goTest = goTest(test.name());
  }

  /** The frame, with its kind and function set right. */
  Frame of(Frame frame) {
    boolean go = frame.file().endsWith(".go");
    if (frame.kind() != FrameKind.TEST && !go && isOwnClass(frame.module())) {
      return as(frame, frame.function(), FrameKind.TEST);
    }
    if (frame.kind() == FrameKind.FRAMEWORK && isOwnPackage(frame.module())) {
      return as(frame, frame.function(), FrameKind.APPLICATION);
    }
    boolean unnamed = go && frame.function().isEmpty();
    return unnamed && !goTest.isEmpty() ? as(frame, goTest, FrameKind.TEST) : frame;
  }

  /** Whether the frame says no more than the test's name: only that its file was gone through. */
  boolean isTestItself(Frame frame) {
    return frame.function().isEmpty()
        && !frame.module().isEmpty()
        && ("." + test.suite()).endsWith("." + frame.module());
  }

  /** The class that the report names as the test is test code; Go names the package. */
  private boolean isOwnClass(String module) {
    String suite = test.suite();
    return !suite.isEmpty()
        && module.startsWith(suite)
        && (module.length() == suite.length() || module.charAt(suite.length()) == '$');
  }

  /** What a test of a framework tests is no framework to it. */
  private boolean isOwnPackage(String module) {
    return !ownPackage.isEmpty() && module.startsWith(ownPackage);
  }

  /** The first parts of the suite's package, with a dot at the end; empty where it has fewer. */
  private static String beginning(String suite) {
    int end = -1;
    for (int i = 0; i < PARTS_OF_OWN_PACKAGE; i++) {
      end = suite.indexOf('.', end + 1);
      if (end < 0) {
        return "";
      }
    }
    return suite.substring(0, end + 1);
  }

  /** The function of {@code TestOrders/finds_none#01}; empty for names that Go does not give. */
  private static String goTest(String name) {
    int slash = name.indexOf('/');
    String function = slash < 0 ? name : name.substring(0, slash);
    boolean go =
        function.startsWith("Test")
            || function.startsWith("Benchmark")
            || function.startsWith("Example")
            || function.startsWith("Fuzz");
    return go && function.indexOf(' ') < 0 ? function : "";
  }

  private static Frame as(Frame frame, String function, FrameKind kind) {
    return new Frame(frame.module(), function, frame.file(), frame.line(), kind);
  }
}
