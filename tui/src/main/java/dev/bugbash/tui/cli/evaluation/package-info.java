/**
 * Categorizes sessions of labelled failures, without ever looking at the labels. Enter at {@link
 * dev.bugbash.tui.cli.evaluation.Evaluation}.
 */
@NullMarked
package dev.bugbash.tui.cli.evaluation;

import org.jspecify.annotations.NullMarked;
