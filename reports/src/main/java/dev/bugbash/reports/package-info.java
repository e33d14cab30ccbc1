/**
 * Views of the board for people who don't open a terminal: HTML, Markdown, CSV, JSON.
 *
 * <p>Enter at {@link dev.bugbash.reports.ReportWriter}. Test text is hostile: each writer escapes
 * for its own format.
 */
@NullMarked
package dev.bugbash.reports;

import org.jspecify.annotations.NullMarked;
