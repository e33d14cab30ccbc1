package dev.bugbash.reports;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a board can be written in. */
public enum ReportKind {
  HTML,
  MARKDOWN,
  CSV,
  JSON;

  /** The kind of that {@link #word}, in any case. */
  public static Optional<ReportKind> parse(String word) {
    return Arrays.stream(values()).filter(k -> k.word().equalsIgnoreCase(word)).findFirst();
  }

  /** The lower-case name, as options write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param clock tells when the report was made
   */
  public ReportWriter writer(Clock clock) {
    return switch (this) {
      case HTML -> new HtmlReport(clock);
      case MARKDOWN -> new MarkdownReport(clock);
      case CSV -> new CsvReport();
      case JSON -> new JsonReport(clock);
    };
  }
}
