package dev.bugbash.importers;

import java.io.IOException;
import java.io.InputStream;

/**
 * A report or ticket format. Found through {@link java.util.ServiceLoader}; stateless and
 * thread-safe.
 */
public interface ReportFormat {
  /** Lower-case words joined by hyphens, such as {@code junit-xml}. */
  String name();

  /** What a person is told of it. */
  FormatGuide guide();

  /**
   * Whether this format reads what begins like this. The first that does is asked to.
   *
   * @param head the first characters of the uncompressed content, decoded; at least {@link
   *     #headLength} bytes of it, where it has so many
   * @param fileName the last part of the path; a hint only, formats are known by content
   */
  boolean recognises(String head, String fileName);

  /**
   * How a content that begins like this is read, where that is not up to the content alone, such as
   * by columns that a person named. Read otherwise, the same content is another report.
   *
   * @param head as for {@link #recognises}
   */
  default String readAs(String head) {
    return "";
  }

  /** Bytes from the beginning of a report that {@link #recognises} wants to see. */
  default int headLength() {
    return 8 * 1024;
  }

  /**
   * Whether a file of this name, named by a person, should have been of this format where no format
   * recognises its content: then it is a broken report of this format.
   *
   * @param fileName the last part of the path, in lower case
   */
  default boolean expects(String fileName) {
    return false;
  }

  /**
   * Reads the whole content into the sink, in bounded memory.
   *
   * @throws UnreadableReportException where nothing, or only a part that can't be trusted, could be
   *     read
   */
  void read(InputStream content, ReportSink sink) throws IOException;
}
