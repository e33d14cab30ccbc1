/**
 * Views of the board for people who don't open a terminal: HTML, Markdown, CSV, JSON.
 *
 * <p>Enter at {@link dev.bugbash.reports.ReportKind}. Test text is hostile: each writer escapes for
 * its own format. Clusters are fetched one after the other while they are written, so that memory
 * does not grow with what they hold. A writer may be used by several threads.
 */
@NullMarked
package dev.bugbash.reports;

import org.jspecify.annotations.NullMarked;
