package dev.bugbash.launcher.child;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;

/** A throwable as texts; one that misbehaves when asked for them yields what can be had. */
record ThrowableText(String type, String message, String stack) {
  private static final int LONGEST = 1 << 19;

  static ThrowableText of(Throwable t) {
    String type = t.getClass().getName();
    String message = guarded(() -> t.getMessage() == null ? "" : t.getMessage());
    String stack = guarded(() -> printed(t));
    return new ThrowableText(type, cut(message), cut(stack.isEmpty() ? frames(t) : stack));
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
