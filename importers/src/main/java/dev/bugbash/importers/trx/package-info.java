/**
 * Test results of Visual Studio, VSTest and MSTest. Enter at {@link dev.bugbash.importers.trx.Trx};
 * stateless.
 */
@NullMarked
package dev.bugbash.importers.trx;

import org.jspecify.annotations.NullMarked;
