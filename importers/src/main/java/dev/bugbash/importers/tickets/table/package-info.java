/**
 * Trackers' exports as tables: which tracker wrote one is decided by its header in one place,
 * {@link dev.bugbash.importers.tickets.table.Tracker}, so that no two formats claim it. Enter at
 * {@link dev.bugbash.importers.tickets.table.NamedColumns} for tables whose columns a person names.
 */
@NullMarked
package dev.bugbash.importers.tickets.table;

import org.jspecify.annotations.NullMarked;
