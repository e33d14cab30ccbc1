/**
 * The words of the tool as records: runs, tests, results, failures, frames, clusters, claims,
 * tickets.
 *
 * <p>Everything here is an immutable value without I/O and without dependencies. Texts are never
 * null; what is not known is the empty string. All types are safe to share between threads.
 */
@NullMarked
package dev.bugbash.model;

import org.jspecify.annotations.NullMarked;
