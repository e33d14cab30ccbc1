/**
 * What CTest writes for a dashboard. Enter at {@link dev.bugbash.importers.ctest.CtestXml};
 * stateless.
 */
@NullMarked
package dev.bugbash.importers.ctest;

import org.jspecify.annotations.NullMarked;
