/**
 * Logs and reports of Boost.Test. Enter at {@link dev.bugbash.importers.boost.BoostXml}; stateless.
 */
@NullMarked
package dev.bugbash.importers.boost;

import org.jspecify.annotations.NullMarked;
