/**
 * Reads XML that may be broken, hostile or gigantic: a cursor over Aalto that never resolves an
 * entity, mends what XML forbids, and bounds depth, tags and texts. Enter at {@link
 * dev.bugbash.importers.xml.XmlReport} to read and at {@link dev.bugbash.importers.xml.XmlRoot} to
 * recognise; a cursor belongs to one thread.
 */
@NullMarked
package dev.bugbash.importers.xml;

import org.jspecify.annotations.NullMarked;
