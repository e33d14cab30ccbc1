package dev.bugbash.importers.console.jvm;

/** The message of a Java stack trace: all lines before its first frame. */
final class JvmMessage {
  private JvmMessage() {}

  static String of(String trace) {
    StringBuilder message = new StringBuilder();
    boolean typeOnly = false;
    for (String line : trace.lines().limit(200).toList()) {
      String plain = line.strip();
      boolean frame = plain.startsWith("at ") && plain.endsWith(")");
      if (frame || plain.startsWith("Caused by: ") || plain.startsWith("... ")) {
        break;
      }
      message.append(message.length() == 0 || typeOnly ? "" : "\n").append(line);
      typeOnly = (plain.isEmpty() ? typeOnly : plain.endsWith(":")) && message.indexOf("\n") < 0;
    }
    return message.toString().strip();
  }
}
