/** What Qt Test writes. Enter at {@link dev.bugbash.importers.qtest.QtestXml}; stateless. */
@NullMarked
package dev.bugbash.importers.qtest;

import org.jspecify.annotations.NullMarked;
