/**
 * What importers of all formats share: words for outcomes ({@link
 * dev.bugbash.importers.outcome.Statuses}), results from pieces of evidence ({@link
 * dev.bugbash.importers.outcome.ResultBuilder}), failures outside any test ({@link
 * dev.bugbash.importers.outcome.Outside}), and whether a header agrees with its elements ({@link
 * dev.bugbash.importers.outcome.Tally}). All but the words are used by one thread.
 */
@NullMarked
package dev.bugbash.importers.outcome;

import org.jspecify.annotations.NullMarked;
