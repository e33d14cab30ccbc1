/** Console logs of PHPUnit. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.php;

import org.jspecify.annotations.NullMarked;
