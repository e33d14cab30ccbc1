/** The result files of Allure. Enter at AllureResults; stateless. */
@NullMarked
package dev.bugbash.importers.allure;

import org.jspecify.annotations.NullMarked;
