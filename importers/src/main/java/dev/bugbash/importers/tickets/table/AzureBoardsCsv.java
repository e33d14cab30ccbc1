package dev.bugbash.importers.tickets.table;

/** A query of Azure Boards, as a table. */
public final class AzureBoardsCsv extends TrackerTable {
  public AzureBoardsCsv() {
    super(Tracker.AZURE_BOARDS);
  }
}
