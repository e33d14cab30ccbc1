package dev.bugbash.categorizer.trace;

import java.util.Set;

/** How people name tests and the files that hold them. */
final class TestNames {
  private static final String[] ENDS = {
    "Test", "Tests", "TestCase", "TestBase", "Spec", "Specs", "Suite"
  };
  private static final Set<String> FOLDERS =
      Set.of("test", "tests", "spec", "specs", "__tests__", "e2e");

  private TestNames() {}

  /** Whether a class, dotted or slashed, with what is nested in it, is named as tests are. */
  static boolean isTest(String module) {
    int from = 0;
    for (int i = module.length() - 1; i >= 0 && from == 0; i--) {
      from = "./\\:".indexOf(module.charAt(i)) >= 0 ? i + 1 : 0;
    }
    while (from < module.length()) {
      int dollar = module.indexOf('$', from);
      int to = dollar < 0 ? module.length() : dollar;
      if (isTestName(module, from, to)) {
        return true;
      }
      from = to + 1;
    }
    return false;
  }

  private static boolean isTestName(String name, int from, int to) {
    boolean begins =
        name.startsWith("Test", from)
            && from + 4 < to
            && !Character.isLowerCase(name.charAt(from + 4));
    if (begins) {
      return true;
    }
    for (String end : ENDS) {
      if (to - from >= end.length() && name.startsWith(end, to - end.length())) {
        return true;
      }
    }
    return to - from > 2
        && name.startsWith("IT", to - 2)
        && Character.isLowerCase(name.charAt(to - 3));
  }

  /** Whether a file, or a folder that it is in, is named as those of tests are. */
  static boolean isTestFile(String file) {
    int from = 0;
    for (int i = 0; i < file.length(); i++) {
      if (file.charAt(i) == '/' || file.charAt(i) == '\\') {
        if (i - from <= 9 && FOLDERS.contains(file.substring(from, i))) {
          return true;
        }
        from = i + 1;
      }
    }
    return !file.isEmpty() && isTestFileName(file.substring(from));
  }

  private static boolean isTestFileName(String name) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return dot > 0
        && (name.equals("conftest.py")
            || stem.startsWith("test_")
            || endsWithWord(stem, "test")
            || endsWithWord(stem, "tests")
            || endsWithWord(stem, "spec")
            || endsWithWord(stem, "cy")
            || isTest(stem));
  }

  private static boolean endsWithWord(String stem, String word) {
    int at = stem.length() - word.length();
    return stem.endsWith(word)
        && (at == 0
            || stem.charAt(at - 1) == '.'
            || stem.charAt(at - 1) == '_'
            || stem.charAt(at - 1) == '-');
  }
}
