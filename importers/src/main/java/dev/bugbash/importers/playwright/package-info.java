/** What Playwright's JSON reporter writes. Enter at PlaywrightJson; stateless. */
@NullMarked
package dev.bugbash.importers.playwright;

import org.jspecify.annotations.NullMarked;
