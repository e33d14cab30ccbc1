/**
 * Catch2 and doctest, whose XML is nearly one. Enter at {@link
 * dev.bugbash.importers.catch2.Catch2Xml} and {@link dev.bugbash.importers.catch2.DoctestXml};
 * stateless.
 */
@NullMarked
package dev.bugbash.importers.catch2;

import org.jspecify.annotations.NullMarked;
