package dev.bugbash.tui.cli.print;

import dev.bugbash.tui.canvas.Text;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligned columns under a header. On a terminal the flexible columns give way so that a row takes
 * one line; where the output goes to a file or another program nothing is cut off.
 */
public final class Table {
  private static final String GAP = "  ";
  private static final int LEAST_FLEXIBLE = 12;

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  public Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** What may be left out of a column's texts where there is too little room. */
  public enum Cut {
    NOTHING,
    BEGINNING,
    END
  }

  /** A column; numbers are aligned at the {@code right}. */
  public record Column(String title, boolean right, Cut cut) {
    public static Column text(String title) {
      return new Column(title, false, Cut.NOTHING);
    }

    public static Column number(String title) {
      return new Column(title, true, Cut.NOTHING);
    }

    /** For prose, which may lose its end. */
    public static Column flexible(String title) {
      return new Column(title, false, Cut.END);
    }

    /** For paths and names of tests, which say most at their end. */
    public static Column path(String title) {
      return new Column(title, false, Cut.BEGINNING);
    }

    private String fit(String text, int width) {
      return cut == Cut.BEGINNING ? Text.fitEnd(text, width) : Text.fit(text, width);
    }
  }

  /** What stands in a row and column; any text is safe to hand in. */
  public record Cell(String text, Paint paint) {
    public Cell {
      text = Printable.line(text);
    }
  }

  /** Adds a row; each value is a {@link Cell} or is printed as its string. */
  public void row(Object... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(columns.size() + " columns, " + values.length + " values");
    }
    List<Cell> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(value instanceof Cell cell ? cell : new Cell(value.toString(), Paint.PLAIN));
    }
    rows.add(cells);
  }

  /**
   * @param width columns of the terminal; 0 for no limit
   */
  public void print(PrintWriter out, int width, boolean colour) {
    int[] widths = widths(width);
    print(out, columns.stream().map(c -> new Cell(c.title(), Paint.BOLD)).toList(), widths, colour);
    rows.forEach(row -> print(out, row, widths, colour));
  }

  private int[] widths(int width) {
    int[] widths = IntStream.range(0, columns.size()).map(this::naturalWidth).toArray();
    int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
    for (int i = widths.length - 1; width > 0 && i >= 0 && excess > 0; i--) {
      if (columns.get(i).cut() != Cut.NOTHING && widths[i] > LEAST_FLEXIBLE) {
        int narrower = Math.max(LEAST_FLEXIBLE, widths[i] - excess);
        excess -= widths[i] - narrower;
        widths[i] = narrower;
      }
    }
    return widths;
  }

  private int naturalWidth(int column) {
    int title = Text.width(columns.get(column).title());
    return rows.stream()
        .mapToInt(row -> Text.width(row.get(column).text()))
        .reduce(title, Math::max);
  }

  private void print(PrintWriter out, List<Cell> cells, int[] widths, boolean colour) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String text = columns.get(i).fit(cells.get(i).text(), widths[i]);
      String padding = " ".repeat(widths[i] - Text.width(text));
      String painted = colour ? cells.get(i).paint().on(text) : text;
      line.append(i == 0 ? "" : GAP);
      line.append(columns.get(i).right() ? padding + painted : painted + padding);
    }
    out.println(line.toString().stripTrailing());
  }
}
