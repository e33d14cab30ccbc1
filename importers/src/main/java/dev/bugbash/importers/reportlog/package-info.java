/** The report log of pytest. Enter at PytestReportLog; stateless. */
@NullMarked
package dev.bugbash.importers.reportlog;

import org.jspecify.annotations.NullMarked;
