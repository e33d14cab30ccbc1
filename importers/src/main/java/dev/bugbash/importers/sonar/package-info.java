/**
 * SonarQube's generic test data. Enter at {@link dev.bugbash.importers.sonar.SonarXml}; stateless.
 */
@NullMarked
package dev.bugbash.importers.sonar;

import org.jspecify.annotations.NullMarked;
