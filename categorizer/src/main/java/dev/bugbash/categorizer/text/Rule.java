package dev.bugbash.categorizer.text;

import java.util.regex.Pattern;

/**
 * A kind of volatile value that begins with a digit or a letter.
 *
 * @param kind the word in the placeholder
 * @param form matched at the start of a word; must not backtrack far
 */
record Rule(String kind, Pattern form) {
  static Rule of(String kind, String regex) {
    return new Rule(kind, Pattern.compile(regex));
  }
}
