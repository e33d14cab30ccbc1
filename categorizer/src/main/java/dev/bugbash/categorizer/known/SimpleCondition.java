package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.model.TestId;
import java.util.BitSet;
import java.util.function.Predicate;

/** Looks at one failure at a time. */
record SimpleCondition(Predicate<Subject> predicate) implements Condition {
  static Condition test(String id) {
    return new SimpleCondition(s -> s.failure().test().toString().equals(id));
  }

  /** In the glob {@code *} stands for any characters, {@code ?} for one. */
  static Condition tests(String glob) {
    return new SimpleCondition(s -> matches(glob, s.failure().test()));
  }

  private static boolean matches(String glob, TestId test) {
    return matches(glob, test.toString())
        || matches(glob, test.suite())
        || matches(glob, test.name());
  }

  /** Not by a regular expression, which names of tests could make backtrack for long. */
  private static boolean matches(String glob, String name) {
    int g = 0;
    int star = -1;
    int resume = 0;
    for (int n = 0; n < name.length(); ) {
      if (g < glob.length() && glob.charAt(g) == '*') {
        star = g++;
        resume = n;
      } else if (g < glob.length() && (glob.charAt(g) == '?' || glob.charAt(g) == name.charAt(n))) {
        g++;
        n++;
      } else if (star >= 0) {
        g = star + 1;
        n = ++resume;
      } else {
        return false;
      }
    }
    return glob.substring(g).chars().allMatch(c -> c == '*');
  }

  static Condition value(String value) {
    return new SimpleCondition(
        s ->
            Masker.mask(Excerpt.of(s.failure().message())).values().stream()
                .anyMatch(masked -> masked.text().equals(value)));
  }

  @Override
  public BitSet matching(Subjects subjects) {
    return subjects.matching(predicate);
  }
}
