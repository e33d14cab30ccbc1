package dev.bugbash.categorizer.explain;

import dev.bugbash.categorizer.Evidence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A failure's text without the symbol that it is about: {@code cannot import name <symbol>}.
 * Clusters of one recipe are a family; what mends one may mend its siblings.
 */
final class Recipe {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "'[^'\\n]{1,200}'|\"[^\"\\n]{1,200}\"|`[^`\\n]{1,200}`"
              + "|(?<![\\w$])(?:"
              + "[\\w$]++(?:[./:]{1,2}[\\w$]++)+(?:\\([^()\\n]{0,200}\\))?[;\\w$./]*"
              + "|[a-z]++[A-Z]\\w*|[A-Z]++[a-z0-9]++[A-Z]\\w*|_*+[A-Za-z0-9]++_\\w+)");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final int LONGEST = 500;

  private Recipe() {}

  /** Empty where the text names no symbol, or where nothing is left but symbols. */
  static Optional<String> of(Evidence evidence) {
    String template = evidence.template();
    String said = template.substring(template.lastIndexOf('\n') + 1);
    String text = said.substring(0, Math.min(LONGEST, said.length()));
    String recipe = SYMBOL.matcher(text).replaceAll("<symbol>");
    boolean bare = recipe.equals("<symbol>") && named(evidence.causeType());
    boolean tells = WORD.matcher(recipe.replace("<symbol>", "")).results().limit(2).count() == 2;
    return recipe.contains("<symbol>") && (bare || tells)
        ? Optional.of(evidence.causeType() + ": " + recipe)
        : Optional.empty();
  }

  /** Exceptions whose whole message is the symbol that they could not find. */
  private static boolean named(String type) {
    return type.endsWith("NotFoundError")
        || type.endsWith("NotFoundException")
        || type.contains("NoSuch")
        || type.endsWith("NoClassDefFoundError")
        || type.endsWith("KeyError");
  }
}
