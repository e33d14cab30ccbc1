package dev.bugbash.board.sqlite;

/** Runs transactions for somebody who need not know of connections; throws no SQL exceptions. */
public interface Transactions {
  /** See {@link Database#read}. */
  <T> T read(Database.Work<T> work);

  /** See {@link Database#write}. */
  <T> T write(Database.Work<T> work);
}
