package dev.bugbash.categorizer.judge;

import java.util.List;

/**
 * What a signature says, as the terms that pairs are compared by.
 *
 * @param causeType type of the innermost cause
 * @param template the masked message
 * @param missing the symbol that could not be found; empty for other failures
 * @param saysNothing whether the template has no words but those of an assertion library
 * @param words of the template
 * @param phrases of two neighbouring words or values of the text before masking
 * @param frames symbols of application frames, innermost first
 * @param frameWords parts of the names in these frames
 * @param testFrames symbols of frames in test code, innermost first
 * @param suite the test's class or file
 * @param nameWords parts of the test's own name
 * @param testWords parts of the test's class or file and of its name
 * @param subjects parts of all names and values, wherever they stand: what the failure is about
 */
public record Profile(
    String causeType,
    String template,
    String missing,
    boolean saysNothing,
    List<String> words,
    List<String> phrases,
    List<String> frames,
    List<String> frameWords,
    List<String> testFrames,
    String suite,
    List<String> nameWords,
    List<String> testWords,
    List<String> subjects) {
  public Profile {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    frames = List.copyOf(frames);
    frameWords = List.copyOf(frameWords);
    testFrames = List.copyOf(testFrames);
    nameWords = List.copyOf(nameWords);
    testWords = List.copyOf(testWords);
    subjects = List.copyOf(subjects);
  }
}
