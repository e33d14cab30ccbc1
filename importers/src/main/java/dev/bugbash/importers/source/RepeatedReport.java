package dev.bugbash.importers.source;

import java.nio.file.Path;

/**
 * A report that tells of the same run as others beside it.
 *
 * @param folder where the tool put all its reports of the run
 * @param instead the other reports, as a person calls them
 */
public record RepeatedReport(Path file, Path folder, String instead) {}
