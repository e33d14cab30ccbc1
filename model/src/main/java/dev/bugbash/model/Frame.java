package dev.bugbash.model;

import java.util.Objects;

/**
 * One line of a stack trace.
 *
 * @param module class, Python file, Go package … that holds the function; may be empty
 * @param function the function, volatile parts of generated names masked; may be empty
 * @param file the source file as printed; may be empty
 * @param line in that file, from 1; 0 when not known
 */
public record Frame(String module, String function, String file, int line, FrameKind kind) {
  public Frame {
    Objects.requireNonNull(module, "module");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * {@code module.function}: the frame without its place, equal across edits of the file; one of
   * the two where the other is not known.
   */
  public String symbol() {
    return module.isEmpty() ? function : function.isEmpty() ? module : module + "." + function;
  }
}
