/**
 * Real bugs with known causes, out of what libraries publish: the tests of a release run on the
 * release before, and the methods of the two are exchanged until a failure is gone.
 */
@NullMarked
package dev.bugbash.bench.releases;

import org.jspecify.annotations.NullMarked;
