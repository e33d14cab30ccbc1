/** What the test runners of Dart and Flutter write. Enter at DartJson; stateless. */
@NullMarked
package dev.bugbash.importers.dart;

import org.jspecify.annotations.NullMarked;
