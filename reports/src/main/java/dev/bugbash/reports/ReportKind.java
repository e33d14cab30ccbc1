package dev.bugbash.reports;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats that a board can be written in. */
public enum ReportKind {
  HTML(HtmlReport::new),
  MARKDOWN(MarkdownReport::new),
  CSV(clock -> new CsvReport()),
  JSON(JsonReport::new);

  private final Function<Clock, ReportWriter> writer;

  ReportKind(Function<Clock, ReportWriter> writer) {
    this.writer = writer;
  }

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
    return writer.apply(clock);
  }
}
