/**
 * Reads reports in JSON: whole documents through a cursor ({@link
 * dev.bugbash.importers.json.JsonReport}), one value a line ({@link
 * dev.bugbash.importers.json.JsonLines}), and what a report begins with ({@link
 * dev.bugbash.importers.json.JsonHead}). Used by one thread.
 */
@NullMarked
package dev.bugbash.importers.json;

import org.jspecify.annotations.NullMarked;
