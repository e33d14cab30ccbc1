package dev.bugbash.importers.tickets.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.bugbash.importers.UnreadableReportException;

/** How JSON is read here, and what is said where it can't be. */
final class Json {
  private static final int DEEPEST = 200;
  private static final int LONGEST_TEXT = 16_000_000;
  private static final int LONGEST_NAME = 10_000;

  /** Control characters in texts are let through: scripts that write JSON by hand leave them. */
  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private Json() {}

  static UnreadableReportException unreadable(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    if (e instanceof JsonEOFException) {
      return new UnreadableReportException(
          line, "the file ends in the middle: the download broke off, or the file was cut off");
    }
    return new UnreadableReportException(
        line,
        (e instanceof StreamConstraintsException ? "" : "not JSON: ") + e.getOriginalMessage());
  }
}
