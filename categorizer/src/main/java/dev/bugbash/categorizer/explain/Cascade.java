package dev.bugbash.categorizer.explain;

/**
 * A cluster that follows from another: mend that, and this one goes.
 *
 * @param consequence number of the cluster that follows
 * @param root number of the cluster that it follows from in the end; no consequence itself
 * @param via number of the cluster that the rule found: the root, or another consequence of it
 * @param rule that says so
 * @param about the class, library, context or suite that broke; comes from a test and is hostile
 */
public record Cascade(long consequence, long root, long via, Rule rule, String about) {

  /** Why a cluster follows from another. */
  public enum Rule {
    INITIALIZER("class %s broke there and can't be initialized since"),
    MISSING("both miss %s"),
    CONTEXT("the application context failed to load there: %s"),
    SET_UP("the set-up of %s failed there, so its tear-down had nothing to undo"),
    EARLIER_TEST("%s failed there, and the tests after it give up"),
    DEATH("the process of %s died there");

    private final String says;

    Rule(String says) {
      this.says = says;
    }
  }

  Cascade under(long top) {
    return new Cascade(consequence, top, via, rule, about);
  }

  /** The reason, as the end of a sentence; there is where {@link #via} broke. */
  public String because() {
    return rule.says.replace("%s", about);
  }
}
