/**
 * What a newcomer is shown: the reports of a real upgrade, and colleagues who work on them.
 *
 * <p>Enter at {@link dev.bugbash.tui.cli.demo.Colleagues}, whose threads are their own.
 */
@NullMarked
package dev.bugbash.tui.cli.demo;

import org.jspecify.annotations.NullMarked;
