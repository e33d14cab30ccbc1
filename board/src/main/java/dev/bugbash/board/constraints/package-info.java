/**
 * What people decided about signatures, as the database holds it: links, parts, known causes.
 *
 * <p>Imports obey it and corrections change it. Enter at {@link
 * dev.bugbash.board.constraints.Links} and {@link dev.bugbash.board.constraints.Parts}; each call
 * is within the transaction of its {@code Sql}.
 */
@NullMarked
package dev.bugbash.board.constraints;

import org.jspecify.annotations.NullMarked;
