/** Trackers' exports in XML: Jira's RSS and Bugzilla's. Stateless and thread-safe. */
@NullMarked
package dev.bugbash.importers.tickets.xml;

import org.jspecify.annotations.NullMarked;
