/**
 * Merges judged pairs into groups. Enter at {@link dev.bugbash.categorizer.merge.AverageLinkage}.
 */
@NullMarked
package dev.bugbash.categorizer.merge;

import org.jspecify.annotations.NullMarked;
