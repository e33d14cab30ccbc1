/**
 * Open Test Reporting, events and hierarchies. Enter at {@link
 * dev.bugbash.importers.otr.OpenTestReporting}; stateless.
 */
@NullMarked
package dev.bugbash.importers.otr;

import org.jspecify.annotations.NullMarked;
