package dev.bugbash.importers.console.ruby;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.text.Indentation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a failure of RSpec.
 *
 * @param file where the example stands; empty where the trace does not tell
 */
record RspecText(String type, String message, String file) {
  private static final Pattern FRAME = Pattern.compile("^# (\\S+?):\\d+:in .*|^# (\\S+?):\\d+$");
  private static final Pattern TYPE = Pattern.compile("^[A-Z]\\w*(?:::[A-Z]\\w*)*:$");

  static RspecText of(String text) {
    StringBuilder message = new StringBuilder();
    String type = "";
    String file = "";
    boolean inSource = false;
    for (String line : Evidence.lines(text)) {
      String plain = line.strip();
      Matcher frame = plain.startsWith("# ") && plain.length() < 500 ? FRAME.matcher(plain) : null;
      if (frame != null && frame.matches()) {
        String path = frame.group(1) == null ? frame.group(2) : frame.group(1);
        file = path.contains("_spec.rb") || file.isEmpty() ? path : file;
      } else if (plain.startsWith("Failure/Error:")) {
        inSource = true;
        message.setLength(0);
      } else if (plain.isEmpty() && inSource) {
        inSource = false;
      } else if (!inSource && file.isEmpty()) {
        boolean typed =
            message.length() == 0
                && plain.endsWith(":")
                && plain.length() < 200
                && TYPE.matcher(plain).matches();
        if (typed) {
          type = plain.substring(0, plain.length() - 1);
        } else {
          message.append(message.length() == 0 ? "" : "\n").append(line);
        }
      }
    }
    String said = Indentation.strip(message.toString()).strip();
    return new RspecText(type, said.isEmpty() ? Evidence.firstLine(text) : said, file);
  }
}
