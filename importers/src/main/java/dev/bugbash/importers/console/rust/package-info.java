/** Console logs of cargo test. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.rust;

import org.jspecify.annotations.NullMarked;
