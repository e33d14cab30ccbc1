package dev.bugbash.categorizer;

import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.text.MissingSymbol;
import dev.bugbash.categorizer.text.RuntimeSentences;
import dev.bugbash.categorizer.text.Words;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes evidence apart into the terms that it is compared by; for the evaluation of the judge. */
public final class Profiles {
  private static final int MOST_FRAMES = 40;
  private static final int MOST_WORDS = 400;
  private static final int SUBJECT_FRAMES = 10;

  /** What assertion libraries say of whatever they compare: that two share it is no evidence. */
  private static final Set<String> OF_ASSERTIONS =
      Set.of(
          "actual",
          "assert",
          "assertion",
          "be",
          "but",
          "called",
          "compared",
          "comparing",
          "deep",
          "deeply",
          "differ",
          "differs",
          "equal",
          "equality",
          "equals",
          "err",
          "expect",
          "expected",
          "expecting",
          "failed",
          "failure",
          "found",
          "got",
          "is",
          "loosely",
          "none",
          "not",
          "object",
          "option",
          "panic",
          "received",
          "result",
          "should",
          "strict",
          "strictly",
          "to",
          "tobe",
          "toequal",
          "tostrictequal",
          "unwrap",
          "using",
          "value",
          "values",
          "want",
          "was",
          "were");

  private static final Pattern EXTENSION = Pattern.compile("\\.(?:[cm]?[jt]sx?|py|rb|go|php|rs)$");

  /** Folders, of which the last is no file. */
  private static final Pattern PACKAGE =
      Pattern.compile("(?!.*\\.[A-Za-z]{1,5}$)[\\w.~-]++(?:/[\\w.~-]++)++");

  /** The parameters' types of a method, {@code adds(int, String)[1]}. */
  private static final Pattern TYPES =
      Pattern.compile("(?<=\\w)\\((?:[\\w.$]{1,200}(?:\\[\\])*(?:, ?)?){0,50}\\)");

  /** Where a message was said, {@code a_test.go:12}: the line moves with every change. */
  private static final Pattern PLACE = Pattern.compile("[\\w.-]{1,100}\\.[A-Za-z]{1,5}:\\d+");

  private Profiles() {}

  /** In the order of the evidence. */
  public static List<Profile> of(List<Evidence> evidence) {
    return evidence.stream().parallel().map(Profiles::of).toList();
  }

  static Profile of(Evidence evidence) {
    List<String> words = first(MOST_WORDS, Words.of(evidence.template()));
    List<String> frames = places(evidence, FrameKind.APPLICATION);
    List<String> nameWords = nameWords(evidence.test().name());
    String suite = suite(evidence);
    List<String> testWords = testWords(suite, nameWords);
    List<String> frameWords =
        frames(evidence, FrameKind.APPLICATION)
            .limit(SUBJECT_FRAMES)
            .map(Frame::symbol)
            .flatMap(frame -> Words.parts(lastTwo(frame)).stream())
            .toList();
    String text = RuntimeSentences.reduced(PLACE.matcher(evidence.text()).replaceAll(" "));
    List<String> textParts = first(MOST_WORDS, Words.parts(text));
    List<String> subjects = new ArrayList<>(testWords);
    textParts.stream().filter(part -> !OF_ASSERTIONS.contains(part)).forEach(subjects::add);
    subjects.addAll(frameWords);
    return new Profile(
        evidence.causeType(),
        evidence.template(),
        missing(evidence).map(MissingSymbol::group).orElse(""),
        saysNothing(words),
        words,
        phrases(textParts),
        frames,
        frameWords,
        places(evidence, FrameKind.TEST),
        suite,
        nameWords,
        testWords,
        subjects);
  }

  /** The file of a test that its report gives a name and no class. */
  private static String suite(Evidence evidence) {
    TestId test = evidence.test();
    return test.suite().isEmpty() && !test.name().isEmpty()
        ? frames(evidence, FrameKind.TEST).map(Frame::module).findFirst().orElse("")
        : test.suite();
  }

  /**
   * None of a test without a name: its class alone would make all of them alike. A package, as
   * Go's, is no part of a test's name.
   */
  private static List<String> testWords(String suite, List<String> nameWords) {
    boolean unnamed = nameWords.isEmpty() || PACKAGE.matcher(suite).matches();
    List<String> words = new ArrayList<>(unnamed ? List.of() : Words.parts(lastPart(suite)));
    words.addAll(nameWords);
    return words;
  }

  /** A failure outside tests has a name in brackets, {@code (build)}, which many share. */
  private static List<String> nameWords(String name) {
    boolean outside = name.startsWith("(") && name.endsWith(")");
    return outside ? List.of() : Words.parts(TYPES.matcher(name).replaceFirst(""));
  }

  private static List<String> first(int most, List<String> words) {
    return words.subList(0, Math.min(most, words.size()));
  }

  /** Each part with the one that follows it; not where both are of an assertion library. */
  private static List<String> phrases(List<String> parts) {
    List<String> phrases = new ArrayList<>(parts.size());
    String before = "";
    boolean beforeIsOfAssertions = true;
    for (String part : parts) {
      boolean isOfAssertions = OF_ASSERTIONS.contains(part);
      if (!before.isEmpty() && !(beforeIsOfAssertions && isOfAssertions)) {
        phrases.add(before + " " + part);
      }
      before = part;
      beforeIsOfAssertions = isOfAssertions;
    }
    return phrases;
  }

  private static boolean saysNothing(List<String> words) {
    return words.stream().allMatch(word -> OF_ASSERTIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The class of a qualified name, or the file of a path without its extension. */
  private static String lastPart(String suite) {
    String file = suite.substring(suite.lastIndexOf('/') + 1);
    String bare = EXTENSION.matcher(file).replaceFirst("");
    return bare.length() < file.length() ? bare : bare.substring(bare.lastIndexOf('.') + 1);
  }

  /** Class and method of a frame, without packages and folders. */
  private static String lastTwo(String symbol) {
    int end = symbol.length();
    for (int parts = 0; parts < 2 && end > 0; parts++) {
      end = Math.max(symbol.lastIndexOf('.', end - 1), symbol.lastIndexOf('/', end - 1));
    }
    return symbol.substring(Math.max(0, end));
  }

  /** The last line of a template is the innermost cause's message. */
  static Optional<MissingSymbol> missing(Evidence evidence) {
    String template = evidence.template();
    String message = template.substring(template.lastIndexOf('\n') + 1);
    return MissingSymbol.of(evidence.causeType() + ": " + message);
  }

  /** The functions; of a language that names none the lines of its files. */
  private static List<String> places(Evidence evidence, FrameKind kind) {
    return frames(evidence, kind)
        .map(frame -> frame.symbol() + (frame.line() > 0 ? ":" + frame.line() : ""))
        .limit(MOST_FRAMES)
        .toList();
  }

  private static Stream<Frame> frames(Evidence evidence, FrameKind kind) {
    return evidence.frames().stream().filter(frame -> frame.kind() == kind);
  }
}
