package dev.bugbash.board.sqlite;

/** Runs transactions for somebody who need not know of connections; throws no SQL exceptions. */
public interface Transactions {
  /** See {@link Database#read}. */
  <T> T read(Database.Work<T> work);

  /** See {@link Database#write}. */
  <T> T write(Database.Work<T> work);

  /**
   * As {@link #write}, for what can be found again: where nothing can be written now, or never by
   * who may only read, it stays unwritten.
   */
  void tryToWrite(Database.Change change);
}
