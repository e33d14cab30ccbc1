/** Console logs of Maven (Surefire, Failsafe), Ant and Gradle. Enter through the service loader. */
@NullMarked
package dev.bugbash.importers.console.jvm;

import org.jspecify.annotations.NullMarked;
