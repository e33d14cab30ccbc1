package dev.bugbash.importers.tap;

import java.util.Optional;

/** The lines behind the last point, as long as they may tell of it. */
final class Behind {
  private Optional<Point> point = Optional.empty();
  private int column;
  private boolean open;
  private boolean plain;

  /**
   * @param at the column of the point
   */
  void begin(Point last, int at) {
    point = Optional.of(last);
    column = at;
    open = true;
    plain = false;
  }

  /** Something else came: what follows tells of the whole. */
  void end() {
    point = Optional.empty();
    plain = false;
  }

  /** Where a YAML block may begin here, that of the point. */
  Optional<YamlBlock> yaml() {
    return plain ? Optional.empty() : point.map(Point::yaml);
  }

  /** A comment tells of the point; below lines that do, only where it is indented, too. */
  void comment(String said, int at) {
    if (plain && at <= column) {
      end();
    }
    point.filter(Point::red).ifPresent(red -> red.diagnostic(said));
  }

  /** Whether the line tells of the point: it is indented, and there is no YAML block. */
  boolean takes(String line, int at) {
    open = open && (line.isBlank() || at > column);
    boolean takes = open && point.filter(Point::asksForLines).isPresent();
    if (takes) {
      plain |= !line.isBlank();
      point.ifPresent(red -> red.diagnostic(line));
    }
    return takes;
  }
}
