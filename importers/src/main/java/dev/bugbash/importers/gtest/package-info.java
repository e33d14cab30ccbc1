/** GoogleTest's JSON. Enter at GoogleTestJson; stateless. */
@NullMarked
package dev.bugbash.importers.gtest;

import org.jspecify.annotations.NullMarked;
