/** Results of NUnit 2 and 3. Enter at {@link dev.bugbash.importers.nunit.NunitXml}; stateless. */
@NullMarked
package dev.bugbash.importers.nunit;

import org.jspecify.annotations.NullMarked;
