package dev.bugbash.importers.robot;

import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * How a keyword or a test ended.
 *
 * @param word as written; empty where there is no status
 */
record Status(String word, String message, Duration time) {
  static final Status NONE = new Status("", "", Duration.ZERO);

  private static final DateTimeFormatter BEFORE_7 =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss.SSS");

  /** Reads the {@code status} that begins here. */
  static Status read(XmlCursor xml) throws IOException {
    String word = xml.attribute("status");
    String elapsed = xml.attribute("elapsed");
    Duration time =
        elapsed.isEmpty()
            ? between(xml.attribute("starttime"), xml.attribute("endtime"))
            : Seconds.parse(elapsed);
    return new Status(word, xml.text(BoundedText.MESSAGE), time);
  }

  boolean failed() {
    return word.equalsIgnoreCase("FAIL");
  }

  private static Duration between(String start, String end) {
    try {
      Duration time =
          Duration.between(
              LocalDateTime.parse(start, BEFORE_7), LocalDateTime.parse(end, BEFORE_7));
      return time.isNegative() ? Duration.ZERO : time;
    } catch (DateTimeException e) {
      return Duration.ZERO; // Not known is written as N/A.
    }
  }
}
