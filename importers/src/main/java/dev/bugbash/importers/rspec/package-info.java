/** What RSpec's JSON formatter writes. Enter at RspecJson; stateless. */
@NullMarked
package dev.bugbash.importers.rspec;

import org.jspecify.annotations.NullMarked;
