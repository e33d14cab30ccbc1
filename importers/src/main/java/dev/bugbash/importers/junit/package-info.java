/**
 * JUnit XML in all its dialects. Enter at {@link dev.bugbash.importers.junit.JunitXml}; stateless
 * and thread-safe.
 */
@NullMarked
package dev.bugbash.importers.junit;

import org.jspecify.annotations.NullMarked;
