/**
 * Results of xUnit.net 1 to 3. Enter at {@link dev.bugbash.importers.xunit.XunitXml}; stateless.
 */
@NullMarked
package dev.bugbash.importers.xunit;

import org.jspecify.annotations.NullMarked;
