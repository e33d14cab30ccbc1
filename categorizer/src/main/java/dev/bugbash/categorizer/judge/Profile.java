package dev.bugbash.categorizer.judge;

import java.util.List;

/**
 * What a signature says, as the terms that pairs are compared by.
 *
 * @param type exception type
 * @param causeType type of the innermost cause
 * @param template the masked message
 * @param missing the symbol that could not be found; empty for other failures
 * @param words of the template
 * @param frames symbols of application frames, innermost first
 * @param testFrames symbols of frames in test code, innermost first
 * @param suite the test's class or file
 * @param testWords parts of the test's name
 */
public record Profile(
    String type,
    String causeType,
    String template,
    String missing,
    List<String> words,
    List<String> frames,
    List<String> testFrames,
    String suite,
    List<String> testWords) {
  public Profile {
    words = List.copyOf(words);
    frames = List.copyOf(frames);
    testFrames = List.copyOf(testFrames);
    testWords = List.copyOf(testWords);
  }
}
