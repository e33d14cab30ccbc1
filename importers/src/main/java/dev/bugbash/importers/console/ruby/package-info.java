/** Console logs of RSpec, Minitest and test-unit. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.ruby;

import org.jspecify.annotations.NullMarked;
