/**
 * The results that TestNG's XML reporter writes. Enter at {@link
 * dev.bugbash.importers.testng.TestNgXml}; stateless.
 */
@NullMarked
package dev.bugbash.importers.testng;

import org.jspecify.annotations.NullMarked;
