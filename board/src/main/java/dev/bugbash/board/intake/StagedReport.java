package dev.bugbash.board.intake;

/** A report on its way into the database. */
final class StagedReport {
  final String path;
  final String format;

  /** The database's number; 0 until the writing thread, which alone may touch it, has made it. */
  long id;

  StagedReport(String path, String format) {
    this.path = path;
    this.format = format;
  }
}
