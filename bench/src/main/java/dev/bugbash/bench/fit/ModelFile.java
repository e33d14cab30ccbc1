package dev.bugbash.bench.fit;

import dev.bugbash.categorizer.judge.Feature;
import dev.bugbash.categorizer.judge.RepetitionWeights;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The model as it is shipped: its weights, what they come from and how right they are. */
final class ModelFile {
  private static final int WIDEST = 122;

  private static final String WHAT_IT_IS =
      """
      # The pair model: the probability that two signatures have one cause is
      # 1 / (1 + exp(-(bias + sum of weight * feature))); what each feature says stands in Feature.java.
      # The first number counts where failures hardly repeat each other, the second where nearly all do (Repetition.java).
      # Data: 857 failures of 475 bugs of 12 Java projects (triggering tests of Defects4J), 4,059 failures of 252 faults in six Python,
      # Go and JavaScript projects, generated failures with near-twin faults, and 885 failures of 553 bugs mined from the releases of 40
      # Java libraries (bench/releases). By hand: the weights of nothing in common, of missing symbols, of the same throw and of
      # different nulls, of many test classes, and of subjects that are alike anyway, for which 0.6 is added to the first bias; 1.6 of the second bias (caution
      # where failures repeat each other exactly), and 0.5 of the first that frames-are-rare gives back (caution where frames are common).
      """;

  private final StringBuilder text = new StringBuilder(WHAT_IT_IS);

  /**
   * @param groups the data that the weights are fitted to
   */
  ModelFile(List<LabelledGroup> groups) {
    line("# Fitted by bench/fit.sh on %s to", LocalDate.now(ZoneOffset.UTC));
    for (LabelledGroup group : groups) {
      int failures = group.failures().size();
      line("#   %s: %d failures, weight %.2f", group.name(), failures, group.weight());
    }
  }

  /**
   * @param tests whether tests are known, or not
   * @param scores of each group of data, with each project left out
   */
  void add(boolean tests, List<String> scores, RepetitionWeights weights) {
    line("");
    line(
        "# Tests %sknown: mean adjusted Rand index (pairwise precision), each project judged by a"
            + " model fitted on the others.",
        tests ? "" : "not ");
    scores.forEach(this::remark);
    String prefix = tests ? "with-tests." : "without-tests.";
    weight(prefix + "bias", weights.never().bias(), weights.always().bias());
    for (Feature feature : Feature.values()) {
      double never = weights.never().weights().get(feature);
      weight(prefix + feature.key(), never, weights.always().weights().get(feature));
    }
  }

  private void remark(String words) {
    StringBuilder line = new StringBuilder("#");
    for (String word : words.split(" ")) {
      if (line.length() + 1 + word.length() > WIDEST) {
        text.append(line).append('\n');
        line = new StringBuilder("#");
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
  }

  private void weight(String key, double never, double always) {
    line("%s = %.2f %.2f", key, never, always);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** The properties. */
  String with(double cutOff) {
    line("");
    line("# Clusters whose mean probability is below this are not merged.");
    line("cut-off = %.2f", cutOff);
    return text.toString();
  }
}
