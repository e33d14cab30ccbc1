package dev.bugbash.importers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a person may want to know of a format: {@code docs/formats.md} is made of these.
 *
 * @param title such as {@code JUnit XML}
 * @param text which tools write it, how it is recognised and read; Markdown, lines of at most 120
 *     characters
 * @param rows what in the report is read as what
 * @param notes what follows below the table: identity, limits; Markdown, may be empty
 * @param leftOut what is not read; Markdown, may be empty
 */
public record FormatGuide(String title, String text, List<Row> rows, String notes, String leftOut) {
  /**
   * @param inReport what stands in the report, in Markdown
   * @param readAs what becomes of it
   */
  public record Row(String inReport, String readAs) {}

  public FormatGuide {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(notes, "notes");
    Objects.requireNonNull(leftOut, "leftOut");
    rows = List.copyOf(rows);
  }

  public static FormatGuide of(String title, String text) {
    return new FormatGuide(title, text, List.of(), "", "");
  }

  public FormatGuide with(List<Row> more) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(more);
    return new FormatGuide(title, text, all, notes, leftOut);
  }

  public FormatGuide with(String inReport, String readAs) {
    return with(List.of(new Row(inReport, readAs)));
  }

  public FormatGuide withNotes(String markdown) {
    return new FormatGuide(title, text, rows, markdown, leftOut);
  }

  public FormatGuide without(String markdown) {
    return new FormatGuide(title, text, rows, notes, markdown);
  }
}
