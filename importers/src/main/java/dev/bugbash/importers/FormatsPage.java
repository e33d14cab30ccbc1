package dev.bugbash.importers;

import java.util.List;

/** Writes what {@code docs/formats.md} says of each format. */
public final class FormatsPage {
  private FormatsPage() {}

  /** The formats in their order, as Markdown. */
  public static String markdown(List<ReportFormat> formats) {
    StringBuilder page = new StringBuilder();
    formats.forEach(format -> append(page, format.name(), format.guide()));
    return page.toString();
  }

  private static void append(StringBuilder page, String name, FormatGuide guide) {
    page.append("## ").append(guide.title()).append(" (`").append(name).append("`)\n\n");
    paragraph(page, guide.text());
    if (!guide.rows().isEmpty()) {
      page.append("| in the report | is read as |\n|---|---|\n");
      guide
          .rows()
          .forEach(
              row ->
                  page.append("| ")
                      .append(row.inReport())
                      .append(" | ")
                      .append(row.readAs())
                      .append(" |\n"));
      page.append('\n');
    }
    paragraph(page, guide.notes());
    paragraph(page, guide.leftOut().isEmpty() ? "" : "Left out: " + guide.leftOut());
  }

  private static void paragraph(StringBuilder page, String text) {
    if (!text.isBlank()) {
      page.append(text.strip()).append("\n\n");
    }
  }
}
