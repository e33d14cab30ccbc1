/**
 * What Robot Framework writes. Enter at {@link dev.bugbash.importers.robot.RobotXml}; stateless.
 */
@NullMarked
package dev.bugbash.importers.robot;

import org.jspecify.annotations.NullMarked;
