/**
 * Trackers' answers in JSON, from their interfaces or their command-line tools: arrays of tickets,
 * pages of them, several of those one after the other, and single tickets. {@link
 * dev.bugbash.importers.tickets.json.TrackerJson} is what a tracker has to say of itself.
 */
@NullMarked
package dev.bugbash.importers.tickets.json;

import org.jspecify.annotations.NullMarked;
