package dev.bugbash.importers.console.ruby;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.text.Indentation;
import dev.bugbash.importers.text.LineCursor;
import java.util.regex.Pattern;

/**
 * The text of a failure of RSpec.
 *
 * @param file where the example stands; empty where the trace does not tell
 */
record RspecText(String type, String message, String file) {
  private static final Pattern TYPE = Pattern.compile("^[A-Z]\\w*(?:::[A-Z]\\w*)*:$");

  static RspecText of(String text) {
    StringBuilder message = new StringBuilder();
    String type = "";
    String file = "";
    boolean inSource = false;
    for (String line : Evidence.lines(text)) {
      String plain = line.strip();
      String path = plain.startsWith("# ") ? path(plain) : "";
      if (!path.isEmpty()) {
        file = path.contains("_spec.rb") || file.isEmpty() ? path : file;
      } else if (plain.startsWith("Failure/Error:")) {
        inSource = plain.endsWith("Error:"); // Of one line, it stands there.
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

  /** Of {@code # ./cart_spec.rb:12:in 'add'}; empty where the line is no frame. */
  private static String path(String plain) {
    LineCursor at = new LineCursor(plain, 2);
    String place = at.word();
    if (!at.ended()) {
      place = place.endsWith(":in") && at.take(" ") ? place.substring(0, place.length() - 3) : "";
    }
    int colon = place.lastIndexOf(':');
    LineCursor number = new LineCursor(place, colon + 1);
    return colon > 0 && plain.length() < 500 && number.digits() > 0 && number.ended()
        ? place.substring(0, colon)
        : "";
  }
}
