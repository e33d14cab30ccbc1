package dev.bugbash.model;

/** Whose code a frame belongs to. */
public enum FrameKind {
  APPLICATION,
  /** The test itself and its helpers. */
  TEST,
  /** Test runner, assertion library, language runtime, reflection, third-party containers. */
  FRAMEWORK
}
