/**
 * Reads what teams have: test reports, failures as JSON Lines, tickets; from files, folders, globs,
 * archives and standard input.
 *
 * <p>Enter at {@link dev.bugbash.importers.ReportFinder} for what there is to read and at {@link
 * dev.bugbash.importers.ReportReader} to read it. Reports are streamed into the caller's {@link
 * dev.bugbash.importers.ReportVisitor}; none is ever held in memory. A reader may be used by
 * several threads at once; the visitor of one call is called by one thread only.
 */
@NullMarked
package dev.bugbash.importers;

import org.jspecify.annotations.NullMarked;
