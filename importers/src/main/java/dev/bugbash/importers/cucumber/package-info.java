/**
 * What Cucumber's JSON formatters and its message stream write. Enter at CucumberJson and
 * CucumberMessages; stateless.
 */
@NullMarked
package dev.bugbash.importers.cucumber;

import org.jspecify.annotations.NullMarked;
