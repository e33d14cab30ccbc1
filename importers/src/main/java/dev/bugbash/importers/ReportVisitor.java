package dev.bugbash.importers;

/**
 * Is shown every report that a source holds: one for a plain file, one for each entry of an
 * archive.
 *
 * <p>For each report either {@link #unreadable} is called alone, or {@link #opened}, the sink's
 * methods, and then {@link #finished} or {@link #unreadable}; after the latter, what the sink got
 * of this report must be dropped.
 */
public interface ReportVisitor {
  /**
   * @param path of the file; for an entry of an archive {@code archive.zip!/dir/TEST-a.xml}
   * @param format the name of the recognised format, such as {@code junit-xml}
   */
  ReportSink opened(String path, String format);

  /**
   * @param digest SHA-256 of the uncompressed content in lower-case hexadecimal digits; where how
   *     it is read is not up to it alone, that of {@link ReportFormat#readAs} behind it
   */
  void finished(String path, String digest);

  /** The report can't be read, with the place and the reason in the message, for a person. */
  void unreadable(String path, String problem);
}
