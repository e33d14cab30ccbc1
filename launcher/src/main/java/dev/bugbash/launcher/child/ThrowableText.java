package dev.bugbash.launcher.child;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A throwable as texts; one that misbehaves when asked for them yields what can be had. */
record ThrowableText(String type, String message, String stack) {
  private static final int LONGEST = 1 << 19;
  private static final int MOST_REASONS = 8;

  static ThrowableText of(Throwable t) {
    String type = t.getClass().getName();
    String message = guarded(() -> t.getMessage() == null ? "" : t.getMessage());
    String stack = guarded(() -> printed(t));
    return new ThrowableText(type, cut(message), cut(stack.isEmpty() ? frames(t) : stack));
  }

  /** Why it was thrown, a line for each cause, without any frame. */
  static String reasons(Throwable t) {
    StringBuilder text = new StringBuilder();
    Throwable cause = t;
    for (int depth = 0; cause != null && depth < MOST_REASONS; depth++) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(of(cause).reason());
      cause = cause.getCause();
    }
    return text.toString();
  }

  /** JUnit's own messages may hold whole stack traces. */
  private String reason() {
    String text =
        message
            .lines()
            .filter(line -> !line.isBlank() && !line.strip().startsWith("at "))
            .filter(line -> !line.strip().startsWith("... "))
            .limit(MOST_REASONS)
            .collect(Collectors.joining("\n"));
    return text.isEmpty() ? type : type + ": " + text;
  }

  private static String printed(Throwable t) {
    StringWriter text = new StringWriter();
    t.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static String frames(Throwable t) {
    StringBuilder text = new StringBuilder(t.getClass().getName()).append('\n');
    for (StackTraceElement frame : t.getStackTrace()) {
      text.append("\tat ").append(frame).append('\n');
    }
    return text.toString();
  }

  private static String guarded(Supplier<String> text) {
    try {
      return text.get();
    } catch (Throwable broken) {
      return "";
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int half = LONGEST / 2;
    return text.substring(0, half) + "\n[…]\n" + text.substring(text.length() - half);
  }
}
