/**
 * The SQLite file under a board: connections, transactions, schema, and a small row mapper.
 *
 * <p>Enter at {@link dev.bugbash.board.sqlite.Schema#ensure} and then {@link
 * dev.bugbash.board.sqlite.Database#open}. A database is one connection; threads that share one
 * wait for each other, so whoever writes for long opens one for itself.
 */
@NullMarked
package dev.bugbash.board.sqlite;

import org.jspecify.annotations.NullMarked;
