/** What Rust's test harness and nextest write. Enter at LibtestJson; stateless. */
@NullMarked
package dev.bugbash.importers.libtest;

import org.jspecify.annotations.NullMarked;
