/**
 * How clusters hang together, found once and kept until something changes.
 *
 * <p>Enter at {@link dev.bugbash.board.kinship.KeptKinship}.
 */
@NullMarked
package dev.bugbash.board.kinship;

import org.jspecify.annotations.NullMarked;
