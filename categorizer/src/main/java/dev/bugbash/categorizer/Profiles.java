package dev.bugbash.categorizer;

import dev.bugbash.categorizer.judge.Profile;
import dev.bugbash.categorizer.text.MissingSymbol;
import dev.bugbash.categorizer.text.Words;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes evidence apart into the terms that it is compared by; for the evaluation of the judge. */
public final class Profiles {
  private static final int MOST_FRAMES = 40;
  private static final int MOST_WORDS = 400;

  private Profiles() {}

  /** In the order of the evidence. */
  public static List<Profile> of(List<Evidence> evidence) {
    return evidence.stream().map(Profiles::of).toList();
  }

  static Profile of(Evidence evidence) {
    List<String> words = Words.of(evidence.template());
    return new Profile(
        evidence.type(),
        evidence.causeType(),
        evidence.template(),
        missing(evidence).map(MissingSymbol::group).orElse(""),
        words.subList(0, Math.min(MOST_WORDS, words.size())),
        symbols(evidence, FrameKind.APPLICATION),
        symbols(evidence, FrameKind.TEST),
        evidence.test().suite(),
        testWords(evidence.test()));
  }

  /** The last line of a template is the innermost cause's message. */
  static Optional<MissingSymbol> missing(Evidence evidence) {
    String template = evidence.template();
    String message = template.substring(template.lastIndexOf('\n') + 1);
    return MissingSymbol.of(evidence.causeType() + ": " + message);
  }

  private static List<String> symbols(Evidence evidence, FrameKind kind) {
    return evidence.frames().stream()
        .filter(frame -> frame.kind() == kind)
        .map(Frame::symbol)
        .limit(MOST_FRAMES)
        .toList();
  }

  private static List<String> testWords(TestId test) {
    String suite = test.suite();
    List<String> words = new ArrayList<>(Words.parts(suite.substring(suite.lastIndexOf('.') + 1)));
    words.addAll(Words.parts(test.name()));
    return words;
  }
}
